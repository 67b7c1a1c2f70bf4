package vn.dondoc.report.office.docx;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The head of a document: who issues it on the left, the nation on the right, number, day and that it is a draft. */
final class Letterhead {

    private static final int LEFT = 3900;
    private static final int RIGHT = Manuscript.WIDTH - LEFT;
    private static final int SMALL = 12;

    /** Widths of the lines below the names. */
    private static final int AGENCY_LINE = 1100;

    private static final int MOTTO_LINE = 3100;
    private static final int FRAME = 1500;

    private final DraftWords words;
    private final Grid grid;

    private Letterhead(Manuscript page, DraftWords words) {
        this.words = words;
        this.grid = page.grid(false, LEFT, RIGHT);
    }

    /**
     * Writes it.
     *
     * @param superior the authority above, null where none is to be named
     * @param agency who issues the document
     * @param number key of the words for its number, which the office fills in
     * @param about what a letter is about; null for what has a title
     */
    static void write(
            Manuscript page,
            DraftWords words,
            @Nullable String superior,
            String agency,
            String number,
            @Nullable String about) {
        Letterhead head = new Letterhead(page, words);
        head.names(superior, agency);
        head.numbers(number, about);
    }

    private void names(@Nullable String superior, String agency) {
        Grid.Cells row = grid.row();
        if (superior != null) {
            row.line(0, Look.PLAIN).sized(capitals(superior), SMALL, false, false);
        }
        row.line(0, Look.PLAIN).sized(capitals(agency), SMALL, true, false);
        row.line(0, Look.PLAIN).rule(AGENCY_LINE, LEFT);
        row.line(1, Look.PLAIN).sized(words.say("draft.nation"), SMALL, true, false);
        row.line(1, Look.PLAIN).bold(words.say("draft.motto"));
        row.line(1, Look.PLAIN).rule(MOTTO_LINE, RIGHT);
    }

    private void numbers(String number, @Nullable String about) {
        Grid.Cells row = grid.row();
        row.line(0, Look.PLAIN).text(words.say(number));
        if (about != null) {
            row.line(0, Look.PLAIN).sized(about, SMALL, false, false);
        }
        row.line(0, Look.PLAIN).above(6).framed(FRAME, LEFT).bold(words.say("draft.mark"));
        row.line(1, Look.PLAIN).italic(words.say("draft.date"));
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
