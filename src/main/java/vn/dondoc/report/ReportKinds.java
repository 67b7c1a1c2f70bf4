package vn.dondoc.report;

import java.util.List;
import vn.dondoc.report.html.HtmlReport;
import vn.dondoc.report.office.docx.DocxReport;
import vn.dondoc.report.office.xlsx.XlsxReport;

/** All kinds of document of an audit report. A further one is a class and a line here. */
public final class ReportKinds {

    private ReportKinds() {}

    public static List<ReportKind> all() {
        return List.of(new HtmlReport(), new XlsxReport(), new DocxReport());
    }
}
