package vn.dondoc.report.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.ReportLine;
import vn.dondoc.finding.Dossier.Step;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.finding.Figures;
import vn.dondoc.finding.KpiFigures;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.Severity;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Frequency;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.model.Period;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.report.Percent;

/** What a page says, in its one language. */
public final class PageWords {

    /** Units named in one sentence. */
    private static final int MOST_UNITS = 6;

    private final Language language;
    private final Words words;
    private final Figures figures;
    private final KpiFigures kpis;

    PageWords(Language language) {
        this.language = language;
        this.words = Words.with("page", language);
        this.figures = new Figures(words);
        this.kpis = new KpiFigures(words);
    }

    /** {@code vi} or {@code en}. */
    public String language() {
        return Words.code(language);
    }

    public String say(String key) {
        return words.say(key);
    }

    /** A sentence with its values: texts, whole numbers and days. */
    public String say(String key, Map<String, ?> values) {
        return words.say(key, values);
    }

    public String say(Bilingual text) {
        return text.in(language);
    }

    public String date(LocalDate day) {
        return figures.date(day);
    }

    public String number(long number) {
        return figures.number(number);
    }

    public String number(BigDecimal number) {
        return figures.number(number);
    }

    /** A part of a whole in percent; what is not nothing and not all never reads as either. */
    public String share(int part, int whole) {
        return whole == 0 ? words.say("page.no-share") : percent(Percent.of(part, whole));
    }

    /** A share of 1 in percent, rounded down: what misses a band never reads as reaching it. */
    public String share(@Nullable BigFraction share) {
        return share == null ? words.say("page.no-share") : percent(Percent.floored(share));
    }

    private String percent(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return figures.number(stripped.scale() < 0 ? stripped.setScale(0) : stripped) + "%";
    }

    public String severity(Severity severity) {
        return words.say("page.severity." + severity.name());
    }

    /** The name of a group of rules: {@code TASK} is “Nhiệm vụ”; that of a user's rules is as it is. */
    public String group(String group) {
        String key = "page.group." + group;
        return words.has(key) ? words.say(key) : group;
    }

    public String period(String name) {
        return Period.parse(name).map(figures::period).orElse(name);
    }

    /** For an axis: {@code T6}, {@code QII}. */
    public String shortPeriod(Period period) {
        String year = String.valueOf(period.year());
        if (period.frequency() == Frequency.MONTHLY) {
            return words.say("page.short.month." + period.index());
        }
        String key = "page.short." + period.frequency().name();
        return words.say(key, Map.of("index", String.valueOf(period.index()), "year", year));
    }

    /** {@code 1.2 Lập kế hoạch (Quý II/2023)}. */
    public String task(TaskLine line) {
        Subject subject = line.subject();
        String named = subject.task() == null ? line.title() : subject.task() + " " + line.title();
        String occurrence = subject.occurrence();
        return occurrence == null ? named : named + " (" + period(occurrence) + ")";
    }

    /** {@code báo cáo tổng hợp tháng 6/2023 (monthly-city)}. */
    public String report(ReportLine line) {
        return words.say(
                line.consolidated() ? "page.report.consolidated" : "page.report",
                Map.of("period", period(line.period()), "id", line.regime()));
    }

    public String value(KpiLine kpi, BigFraction value) {
        return kpis.value(kpi, value);
    }

    public String target(KpiLine kpi) {
        return kpis.bound(kpi);
    }

    public String difference(Measure measure, BigDecimal number) {
        return kpis.difference(measure, number);
    }

    public String tick(Measure measure, BigDecimal number) {
        return kpis.tick(measure, number);
    }

    public String list(List<String> items) {
        return String.join(", ", items);
    }

    /** {@code 2 nghiêm trọng, 1 cảnh báo}. */
    public String tally(Tally tally) {
        return Tally.GRAVEST_FIRST.stream()
                .filter(severity -> tally.of(severity) > 0)
                .map(severity -> words.say("text.count." + severity.name(), Map.of("n", tally.of(severity))))
                .collect(Collectors.joining(", "));
    }

    /** {@code 92 đúng hạn, 6 quá hạn}: the boxes that hold anything. */
    public String boxes(Boxes boxes) {
        String counts = Arrays.stream(Box.values())
                .filter(box -> boxes.of(box) > 0)
                .map(box -> words.say("page.boxes.short." + box.name(), Map.of("n", boxes.of(box))))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? words.say("page.boxes.none") : counts;
    }

    /** Which units are late with something, and by how many days. */
    public String overdue(Map<String, Integer> days) {
        List<String> units = new ArrayList<>();
        days.forEach((unit, n) -> units.add(words.say("page.overdue-unit", Map.of("unit", unit, "days", n))));
        int more = units.size() - MOST_UNITS;
        String shown = list(more > 0 ? units.subList(0, MOST_UNITS) : units);
        return words.say(
                "page.overdue-units",
                Map.of("units", more > 0 ? shown + " " + words.say("page.overdue-more", Map.of("n", more)) : shown));
    }

    /** Whom the ladder tells when. */
    public String ladder(List<Step> ladder) {
        return ladder.stream()
                .map(step -> words.say(
                        "page.ladder.step",
                        Map.of(
                                "level", step.level(),
                                "after", step.after(),
                                "roles",
                                        list(step.roles().stream()
                                                .map(this::role)
                                                .toList()))))
                .collect(Collectors.joining("; "));
    }

    private String role(String role) {
        String key = "page.role." + role;
        return words.has(key) ? words.say(key) : role;
    }

    /** For class names: {@code CRITICAL} is {@code critical}, {@code OPEN_OVERDUE} is {@code open-overdue}. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
