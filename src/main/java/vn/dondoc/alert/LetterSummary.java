package vn.dondoc.alert;

import static vn.dondoc.alert.LetterEntries.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.alert.Letter.Row;
import vn.dondoc.alert.Letter.Summary;
import vn.dondoc.alert.Notice.UnitPart;
import vn.dondoc.finding.Words;

/** The counts by unit that those who watch over others read first. */
final class LetterSummary {

    /** Units with a row of their own, the gravest; the others share one. */
    static final int MOST_ROWS = 100;

    private final Words words;
    private final LetterEntries entries;
    private final BiFunction<@Nullable String, LetterEntries, String> names;

    /** @param names what a unit is called */
    LetterSummary(Words words, LetterEntries entries, BiFunction<@Nullable String, LetterEntries, String> names) {
        this.words = words;
        this.entries = entries;
        this.names = names;
    }

    Summary of(Notice notice) {
        List<UnitPart> units = notice.units();
        int shown = units.size() <= MOST_ROWS + 1 ? units.size() : MOST_ROWS;
        List<Row> rows = new ArrayList<>();
        units.subList(0, shown)
                .forEach(part -> rows.add(row(names.apply(part.unit(), entries), List.of(part), notice)));
        List<UnitPart> rest = units.subList(shown, units.size());
        if (!rest.isEmpty()) {
            rows.add(row(entries.say("alert.overview.rest", Map.of("n", rest.size())), rest, notice));
        }
        return new Summary(
                say("alert.overview.title"),
                say("alert.overview.unit"),
                say("alert.overview.told"),
                say("alert.overview.standing"),
                say("alert.overview.longest"),
                rows);
    }

    private Row row(String name, List<UnitPart> parts, Notice notice) {
        String counts = Counts.of(parts).all(words);
        int standing = parts.stream()
                .mapToInt(part -> notice.standing().getOrDefault(part.unit() == null ? "" : part.unit(), 0))
                .sum();
        int longest = parts.stream()
                .flatMap(part -> part.items().stream())
                .map(item -> item.finding().daysOverdue())
                .mapToInt(days -> days == null ? 0 : days)
                .max()
                .orElse(0);
        String line = entries.say(
                "alert.overview.row",
                values(
                        "unit",
                        name,
                        "counts",
                        counts,
                        "days",
                        longest == 0 ? null : longest,
                        "standing",
                        standing == 0 ? null : standing));
        return new Row(
                name,
                counts,
                String.valueOf(standing),
                longest == 0 ? "" : String.valueOf(longest),
                Gravity.worst(parts.get(0)).written(),
                line);
    }

    private String say(String key) {
        return entries.say(key, Map.of());
    }
}
