package vn.dondoc.report.office.docx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.KpiPoint;
import vn.dondoc.finding.Dossier.ReportLine;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.finding.Figures;
import vn.dondoc.finding.KpiFigures;
import vn.dondoc.finding.Visible;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Period;
import vn.dondoc.model.Subject;
import vn.dondoc.report.Percent;

/** What drafts say, in the language of the run. */
final class DraftWords {

    /** Longest text of a file that is repeated, in code points: a sentence stays a sentence. */
    private static final int LONGEST = 300;

    /** Units named in one sentence; the rest is counted. */
    private static final int MOST_UNITS = 8;

    private final Audit audit;
    private final Words words;
    private final Figures figures;
    private final KpiFigures kpis;

    DraftWords(Audit audit) {
        this.audit = audit;
        this.words = Words.with("draft", audit.language());
        this.figures = new Figures(words);
        this.kpis = new KpiFigures(words);
    }

    /** Values of a sentence by name; those that are null are left out, and so is what the sentence says of them. */
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

    /** A number that is worth a word; null for 0, so that what a sentence says of it is left out. */
    static @Nullable Long some(long number) {
        return number == 0 ? null : number;
    }

    String say(String key) {
        return words.say(key);
    }

    /** @param namesAndValues as in {@link #values} */
    String say(String key, @Nullable Object... namesAndValues) {
        return words.say(key, values(namesAndValues));
    }

    String say(Bilingual text) {
        return text.in(audit.language());
    }

    /** {@code Về báo cáo}; a group of a user's rules as it is. */
    String group(String group) {
        String key = "draft.group." + group;
        return words.has(key) ? words.say(key) : group;
    }

    String date(@Nullable LocalDate day) {
        return day == null ? "" : figures.date(day);
    }

    String number(long number) {
        return figures.number(number);
    }

    String number(BigDecimal number) {
        return figures.number(number);
    }

    String period(String name) {
        return Period.parse(name).map(figures::period).orElse(name);
    }

    String period(Period period) {
        return figures.period(period);
    }

    /** A text of a file; empty where there is none. */
    String given(@Nullable String text) {
        return text == null ? "" : Visible.text(text, LONGEST);
    }

    /** The same; null where there is none. */
    @Nullable
    String orNull(@Nullable String text) {
        return text == null ? null : Visible.text(text, LONGEST);
    }

    String unit(@Nullable String id) {
        return id == null ? "" : given(audit.unitName(id));
    }

    /** Names, each once: {@code Phòng Y tế, UBND Phường 4}. */
    String units(Collection<String> ids) {
        return listed(ids.stream().distinct().map(this::unit).toList(), ", ", MOST_UNITS, "draft.more.units");
    }

    /**
     * Texts one after another; where there are too many, the rest is counted.
     *
     * @param more key of the words for the rest
     */
    String listed(List<String> texts, String between, int most, String more) {
        int left = texts.size() - most;
        // One more is no longer than the words that would stand for it.
        if (left <= 1) {
            return String.join(between, texts);
        }
        // A comma does not stand before “and”.
        return String.join(between, texts.subList(0, most))
                + (between.equals(", ") ? " " : between)
                + say(more, "n", left);
    }

    /** {@code 1.6 “Họp giao ban” (Quý II/2023)}; a unit's own task without its id, which only its files know. */
    String task(TaskLine line) {
        Subject subject = line.subject();
        String occurrence = subject.occurrence();
        return say(
                "draft.task",
                "id",
                line.own() ? null : subject.task(),
                "title",
                given(line.title()),
                "occurrence",
                occurrence == null ? null : period(occurrence));
    }

    /** {@code Báo cáo tháng 6/2023}, {@code Báo cáo tổng hợp Quý II/2023}. */
    String report(ReportLine line) {
        return say(line.consolidated() ? "draft.report.consolidated" : "draft.report", "period", period(line.period()));
    }

    String bound(KpiLine kpi) {
        return kpis.bound(kpi);
    }

    String value(KpiLine kpi, KpiPoint point) {
        return kpis.value(kpi, point.value());
    }

    /** {@code 98,5%}; a dash where there is no whole. */
    String share(long part, long whole) {
        return whole == 0 ? say("draft.no-share") : percent(Percent.of(part, whole));
    }

    /** Rounded down. */
    String share(@Nullable BigFraction share) {
        return share == null ? say("draft.no-share") : percent(Percent.floored(share));
    }

    private String percent(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return figures.number(stripped.scale() < 0 ? stripped.setScale(0) : stripped) + "%";
    }
}
