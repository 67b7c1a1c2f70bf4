package vn.dondoc.report.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.office.docx.DocxReport;
import vn.dondoc.report.office.xlsx.XlsxReport;

/**
 * What office documents say, word for word: the files under {@code src/test/resources/office}. {@code
 * -Dgolden.rewrite=true} writes them anew, and fails.
 */
final class OfficeGoldenTest {

    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    private static final Audit SAMPLE = Audits.sample("2023-06-30");

    private static final Audit MANY = Audits.in("src/test/resources/golden/many/input", "2023-06-30", Language.EN);

    @Test
    void theConsolidatedReportOfTheSample() throws IOException {
        compare("bao-cao-tay-ninh.txt", Written.by(new DocxReport(), SAMPLE).text("bao-cao-cchc-2023.docx"));
    }

    @Test
    void aLetterOfTheSample() throws IOException {
        compare("don-doc-phuong-4.txt", Written.by(new DocxReport(), SAMPLE).text("phuong-4.docx"));
    }

    @Test
    void allDraftsInEnglish() throws IOException {
        Written written = Written.by(new DocxReport(), MANY);
        StringBuilder text = new StringBuilder();
        for (String name : written.files().keySet()) {
            text.append("== ").append(name).append('\n').append(written.text(name));
        }
        compare("drafts-en.txt", text.toString());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theRegister(Language language) throws IOException {
        compare(
                "theo-doi-" + Words.code(language) + ".txt",
                Written.by(new XlsxReport(), MANY.in(language)).cells("theo-doi.xlsx"));
    }

    private static void compare(String name, String text) throws IOException {
        Path golden = Path.of("src", "test", "resources", "office", name);
        // Digests change with every rule.
        String comparable = text.replaceAll("[0-9a-f]{64}", "(sha256)");
        if (REWRITE) {
            Files.writeString(golden, comparable);
            fail("rewritten: look at the difference, then run again without golden.rewrite");
        }
        assertThat(comparable).isEqualTo(Files.readString(golden));
    }
}
