package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.Place;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceReader;

/** Words that a rule folder brings. */
final class MessageFilesTest {

    private static SourceFile file(String name, String text) {
        return SourceFile.given(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RuleFault> faults(SourceFile... files) {
        RuleErrors errors = catchThrowableOfType(RuleErrors.class, () -> MessageFiles.read(List.of(files)));
        assertThat(errors).isNotNull();
        assertThat(String.valueOf(errors.getMessage()).lines())
                .containsExactlyInAnyOrderElementsOf(errors.faults().stream()
                        .map(fault -> fault.place() + ": " + fault.message().en())
                        .toList());
        return errors.faults();
    }

    @ParameterizedTest
    @CsvSource({
        "messages_vi.properties, true",
        "messages_en.properties, true",
        "rules/messages_en.properties, true",
        "messages_fr.properties, false",
        "my-messages_vi.properties, false",
        "messages_vi.properties.bak, false",
        "catalog.yaml, false",
    })
    void isKnownByItsName(String name, boolean messages) {
        assertThat(MessageFiles.isMessages(name)).isEqualTo(messages);
    }

    @Test
    void sentencesAreReadByLanguageAndLaterFilesLieOverEarlier() throws RuleErrors {
        assertThat(MessageFiles.read(List.of(
                        file("a/messages_vi.properties", "MY-01.message=Thiếu chữ ký\nMY-01.remedy=Ký\n"),
                        file("b/messages_vi.properties", "MY-01.remedy=Ký tên\n"),
                        file("messages_en.properties", "MY-01.message = No signature of {unit}\n"),
                        file("catalog.yaml", "{"))))
                .isEqualTo(Map.of(
                        Language.VI, Map.of("MY-01.message", "Thiếu chữ ký", "MY-01.remedy", "Ký tên"),
                        Language.EN, Map.of("MY-01.message", "No signature of {unit}")));
    }

    @Test
    void everySentenceThatCannotBeUsedIsNamedWithItsLine() {
        List<RuleFault> faults = faults(
                file("b/messages_en.properties", "# words\nMY-01.message=fine\n  MY-02.message=no {end\n"),
                file("a/messages_vi.properties", "MY-01.message=hết {\n"));

        assertThat(faults)
                .extracting(RuleFault::place)
                .containsExactly(
                        new Place("a/messages_vi.properties", 1, 1), new Place("b/messages_en.properties", 3, 1));
        assertThat(faults.get(1).message().vi()).startsWith("Không dùng được tệp câu chữ (");
        assertThat(faults.get(1).message().en()).startsWith("The message file cannot be used (");
    }

    @Test
    void aKeyThatIsWrittenWithEscapesIsAtTheFilesBeginning() {
        assertThat(faults(file("messages_en.properties", "\n\\u004dY-01.message=no {end\n")))
                .extracting(fault -> fault.place().line())
                .containsExactly(1);
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] broken = {'M', '=', (byte) 0xC3, '\n'};

        assertThat(faults(SourceFile.given("messages_vi.properties", broken)))
                .extracting(RuleFault::place)
                .containsExactly(new Place("messages_vi.properties", 1, 1));
        assertThat(faults(file("messages_vi.properties", "M=\\u00zz\n"))).hasSize(1);
    }

    @Test
    void aFileOfSixteenMebibytesIsRead() throws RuleErrors {
        byte[] bytes = new byte[SourceReader.MAX_BYTES];
        Arrays.fill(bytes, (byte) '\n');

        assertThat(MessageFiles.read(List.of(SourceFile.given("messages_vi.properties", bytes))))
                .isEmpty();

        byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
        assertThat(faults(SourceFile.given("messages_vi.properties", more)))
                .extracting(fault -> fault.message().en())
                .containsExactly("The message file cannot be used (> 16 MiB).");
    }
}
