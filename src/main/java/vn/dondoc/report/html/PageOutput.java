package vn.dondoc.report.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Visible;

/**
 * Takes what templates write. Every text from outside goes through here, so none can turn or hide the text around it, and
 * none is longer than a person reads.
 */
final class PageOutput extends OwaspHtmlTemplateOutput {

    /** Longest text shown, in code points. */
    static final int LONGEST = 5000;

    PageOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        super.writeUserContent(value == null ? null : Visible.text(value, LONGEST));
    }
}
