package vn.dondoc.alert;

import java.util.List;
import java.util.Locale;
import vn.dondoc.alert.Letter.Entry;
import vn.dondoc.alert.Letter.Section;
import vn.dondoc.alert.Letter.Summary;

/** A letter as plain text: for readers without HTML, and for terminals. */
final class LetterText {

    /** Columns of a line; what is longer is wrapped between words. */
    private static final int WIDTH = 76;

    private final StringBuilder text = new StringBuilder();

    private LetterText() {}

    static String of(Letter letter) {
        LetterText writer = new LetterText();
        writer.write(letter);
        return writer.text.toString();
    }

    private void write(Letter letter) {
        paragraph(0, letter.dear());
        text.append('\n');
        paragraph(0, letter.lead());
        text.append('\n');
        paragraph(0, letter.basis());
        letter.calls().forEach(call -> paragraph(0, call));
        Summary summary = letter.summary();
        if (summary != null) {
            heading(summary.title());
            summary.rows().forEach(row -> item("- ", row.line()));
        }
        letter.sections().forEach(this::section);
        if (letter.leftOut() != null) {
            text.append('\n');
            paragraph(0, letter.leftOut());
        }
        text.append("\n-- \n");
        letter.closing().forEach(line -> paragraph(0, line));
    }

    private void section(Section section) {
        heading(section.unit());
        if (section.about() != null) {
            paragraph(0, section.about());
        }
        int number = 0;
        for (Entry entry : section.entries()) {
            text.append('\n');
            entry(++number, entry);
        }
        if (section.symptoms() != null) {
            text.append('\n');
            paragraph(0, section.symptoms());
        }
        if (!section.resolved().isEmpty()) {
            text.append('\n');
            paragraph(0, section.resolvedTitle());
            section.resolved().forEach(gone -> item("- ", gone.text() + " (" + gone.code() + ")"));
        }
    }

    private void entry(int number, Entry entry) {
        String mark = number + ". ";
        item(mark, "[" + String.join(" · ", entry.marks()) + "]");
        paragraph(mark.length(), entry.text());
        if (!entry.facts().isEmpty()) {
            paragraph(mark.length(), String.join(" ", entry.facts()));
        }
        paragraph(mark.length(), entry.remedy());
        paragraph(mark.length(), entry.code());
    }

    private void heading(String words) {
        text.append('\n');
        paragraph(0, words.toUpperCase(Locale.ROOT));
    }

    private void item(String mark, String words) {
        wrap(mark, " ".repeat(mark.length()), words);
    }

    private void paragraph(int indent, String words) {
        wrap(" ".repeat(indent), " ".repeat(indent), words);
    }

    private void wrap(String first, String further, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : List.of(words.split(" ", -1))) {
            int columns = line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length());
            if (!empty && columns > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(further);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line).append('\n');
    }
}
