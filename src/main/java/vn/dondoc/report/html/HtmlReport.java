package vn.dondoc.report.html;

import java.io.IOException;
import java.util.List;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.ReportFolder;
import vn.dondoc.report.ReportKind;

/**
 * The page for people, in both languages: {@code index.html} in the language of the run, and its twin by the name of its
 * language, {@code en.html} or {@code vi.html}.
 */
public final class HtmlReport implements ReportKind {

    private static final String FIRST = "index.html";

    @Override
    public void write(Audit audit, List<PastAudit> earlier, ReportFolder folder) throws IOException {
        Language first = audit.language();
        Language second = first == Language.VI ? Language.EN : Language.VI;
        String twin = Words.code(second) + ".html";
        write(Page.of(audit, earlier, first, new Page.Twin(twin, Words.code(second))), FIRST, folder);
        write(Page.of(audit, earlier, second, new Page.Twin(FIRST, Words.code(first))), twin, folder);
    }

    private static void write(Page page, String name, ReportFolder folder) throws IOException {
        folder.file(name, out -> new Templates().write(page, out));
    }
}
