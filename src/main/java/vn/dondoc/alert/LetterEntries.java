package vn.dondoc.alert;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.alert.Notice.Item;
import vn.dondoc.alert.Notice.Restated;
import vn.dondoc.finding.Figures;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Visible;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;

/** Puts single findings into the words of one language. */
final class LetterEntries {

    private final Words words;
    private final Language language;
    private final LocalDate asOf;

    LetterEntries(Words words, Language language, LocalDate asOf) {
        this.words = words;
        this.language = language;
        this.asOf = asOf;
    }

    /** On one line, nothing hidden, in the one form of Unicode that all readers show alike. */
    static String clean(String text) {
        return Normalizer.normalize(Visible.text(text), Normalizer.Form.NFC);
    }

    /** A sentence of the bundle, clean. */
    String say(String key, Map<String, ?> values) {
        return clean(words.say(key, values));
    }

    /** A map without what is null: sentences leave out what is not there. */
    static Map<String, Object> values(@Nullable Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                values.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return values;
    }

    Letter.Entry entry(Item item, String unit) {
        Finding finding = item.finding();
        List<String> marks = new ArrayList<>(List.of(
                say("alert.reason." + item.reason(), Map.of()), say("text.severity." + finding.severity(), Map.of())));
        if (finding.level() > 0) {
            marks.add(say("alert.level", Map.of("level", finding.level())));
        }
        return new Letter.Entry(
                finding.severity().written(),
                marks,
                text(item, unit),
                facts(item),
                say("alert.remedy", Map.of("text", finding.remedy().in(language))),
                say("alert.code", Map.of("code", finding.fingerprint())));
    }

    Letter.Gone gone(Notice.Gone gone) {
        return new Letter.Gone(
                clean(gone.about().message().in(language)),
                say("alert.code", Map.of("code", gone.before().fingerprint())));
    }

    /** What is owed; what restates findings of this message does not list them again. */
    private String text(Item item, String unit) {
        Restated restated = item.restates();
        if (restated == null || restated.listedHere() == 0) {
            return clean(item.finding().message().in(language));
        }
        boolean all = restated.all() == restated.listedHere();
        return say(
                all ? "alert.restates.all" : "alert.restates.part",
                values(
                        "unit", unit,
                        "n", restated.all(),
                        "here", restated.listedHere(),
                        "level", item.finding().level()));
    }

    private List<String> facts(Item item) {
        List<String> facts = new ArrayList<>();
        String due = due(item.finding());
        if (due != null) {
            facts.add(due);
        }
        Told before = item.before();
        Promise promise = item.promise();
        if (promise != null) {
            facts.add(say(
                    "alert.promised", values("by", promise.by(), "until", promise.until(), "note", promise.note())));
        }
        if (before != null) {
            boolean rose = item.reason() == Reason.ESCALATED;
            facts.add(say(
                    rose ? "alert.rose" : "alert.since",
                    values(
                            "first", before.first(),
                            "times", before.times() + 1,
                            "from", before.level(),
                            "to", item.finding().level())));
        }
        return facts;
    }

    /** Since when and how late, where the sentence that says what is owed does not say both already. */
    private @Nullable String due(Finding finding) {
        LocalDate due = finding.due();
        if (due == null) {
            return null;
        }
        Figures figures = new Figures(words);
        Integer late = finding.daysOverdue();
        long days = late != null && late > 0 ? late : ChronoUnit.DAYS.between(asOf, due);
        String said = finding.message().in(language);
        if (said.contains(figures.date(due)) && (days <= 0 || said.contains(" " + figures.number(days) + " "))) {
            return null;
        }
        // Late by no day: the deadline was a holiday, and working days are counted.
        String which = late != null && late > 0 ? "over" : days > 0 ? "left" : days == 0 ? "today" : "past";
        return say("alert.due." + which, Map.of("due", due, "days", days));
    }
}
