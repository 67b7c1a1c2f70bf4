package vn.dondoc.report.office.docx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables behind a report: those that have rows, numbered. */
final class Appendices {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

    private final Map<Appendix, List<List<String>>> tables;

    private Appendices(Map<Appendix, List<List<String>>> tables) {
        this.tables = tables;
    }

    static Appendices of(Matter matter) {
        Map<Appendix, List<List<String>>> tables = new EnumMap<>(Appendix.class);
        AppendixRows rows = new AppendixRows(matter);
        for (Appendix appendix : Appendix.values()) {
            List<List<String>> of = rows.of(appendix);
            if (!of.isEmpty()) {
                tables.put(appendix, of);
            }
        }
        return new Appendices(tables);
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    /** {@code IV}; null where that one has no rows. */
    @Nullable
    String number(Appendix appendix) {
        return tables.containsKey(appendix)
                ? ROMAN.get(List.copyOf(tables.keySet()).indexOf(appendix))
                : null;
    }

    /** Writes them on pages of their own. */
    void write(Matter matter, Manuscript page) {
        if (isEmpty()) {
            return;
        }
        DraftWords words = matter.words();
        page.endPart(false);
        tables.forEach((appendix, rows) -> {
            page.line(Look.APPENDIX).text(words.say("draft.appendix", "number", number(appendix)));
            page.line(Look.TITLE, words.say("draft.appendix." + appendix.name()));
            page.line(Look.PLAIN)
                    .italic(words.say(
                            "draft.appendix.with", "office", matter.parties().office()));
            page.line(Look.NOTHING);
            Column.table(page, words, appendix.columns(), rows);
        });
    }
}
