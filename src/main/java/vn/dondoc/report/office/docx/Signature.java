package vn.dondoc.report.office.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The end of a document: who gets it on the left, who signs it on the right. */
final class Signature {

    private static final int LEFT = 4200;
    private static final int RECIPIENT = 11;
    private static final int RECIPIENTS = 12;

    /** Lines left for hand and seal. */
    private static final int ROOM = 4;

    private Signature() {}

    /**
     * Writes it.
     *
     * @param recipients a line each
     * @param title of who signs; null where nobody is known
     */
    static void write(
            Manuscript page, DraftWords words, List<String> recipients, @Nullable String title, @Nullable String name) {
        page.line(Look.PLAIN).withNext();
        Grid.Cells row = page.grid(false, LEFT, Manuscript.WIDTH - LEFT).row();
        row.line(0, Look.PLAIN).left().sized(words.say("draft.recipients"), RECIPIENTS, true, true);
        recipients.forEach(
                recipient -> row.line(0, Look.PLAIN).left().sized("- " + recipient + ";", RECIPIENT, false, false));
        row.line(0, Look.PLAIN).left().sized("- " + words.say("draft.archive") + ".", RECIPIENT, false, false);
        row.line(1, Look.PLAIN)
                .sized(Letterhead.capitals(title == null ? words.say("draft.head") : title), 14, true, false);
        for (int i = 0; i < ROOM; i++) {
            row.line(1, Look.PLAIN);
        }
        row.line(1, Look.PLAIN).sized(name == null ? words.say("draft.name") : name, 14, true, false);
    }
}
