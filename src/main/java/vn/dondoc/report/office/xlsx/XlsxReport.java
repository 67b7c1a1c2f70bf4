package vn.dondoc.report.office.xlsx;

import java.io.IOException;
import java.util.List;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.report.ReportFolder;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.Style;

/** The register of the plan for spreadsheets: {@code theo-doi.xlsx}. */
public final class XlsxReport implements ReportKind {

    static final String FILE = "theo-doi.xlsx";

    /** A workbook has its own look. */
    private static final Style ANY = new Style(80, false, true, false);

    @Override
    public void write(Audit audit, List<PastAudit> earlier, ReportFolder folder) throws IOException {
        folder.file(FILE, out -> new XlsxFormat().write(audit, ANY, out));
    }
}
