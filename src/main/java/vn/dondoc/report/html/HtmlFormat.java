package vn.dondoc.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.dondoc.finding.Audit;
import vn.dondoc.report.Format;
import vn.dondoc.report.Style;

/** {@code html}: the page for people, in one file and in the language of the run. */
public final class HtmlFormat implements Format {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean needsDossiers() {
        return true;
    }

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        new Templates().write(Page.of(audit, List.of(), audit.language(), null), out);
    }
}
