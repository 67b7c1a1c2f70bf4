package vn.dondoc.report.office.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.Dossier.PlanLine;
import vn.dondoc.finding.Dossier.ReportLine;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Severity;
import vn.dondoc.source.CodePoints;

/** Part II, first half: what is wanting. */
final class LimitsPart {

    /** Lines of one list; the rest is counted. */
    private static final int MOST = 12;

    /** Reports of one unit that are named; more are counted. */
    private static final int MOST_PERIODS = 3;

    /** Rules whose findings have a sentence of their own, or restate others. */
    private static final Set<String> SAID = Set.of(
            Owed.TASK,
            Owed.PLAN,
            Owed.REPORT,
            Owed.EXPLANATION,
            "TASK-02",
            "TASK-03",
            "PLAN-02",
            "REPORT-02",
            "KPI-01",
            "ESC-02");

    /** Groups that are about the files, not about anybody's work. */
    private static final Set<String> OF_FILES = Set.of("DATA", "WAIVER");

    private final Matter matter;
    private final Appendices appendices;
    private final Manuscript page;
    private final DraftWords words;
    private boolean found;

    private LimitsPart(Matter matter, Appendices appendices, Manuscript page) {
        this.matter = matter;
        this.appendices = appendices;
        this.page = page;
        this.words = matter.words();
    }

    static void write(Matter matter, Appendices appendices, Manuscript page) {
        LimitsPart part = new LimitsPart(matter, appendices, page);
        page.line(Look.HEADING_1, part.words.say("draft.limits"));
        page.line(Look.HEADING_2, part.words.say("draft.limits.list"));
        part.tasks();
        part.papers();
        part.explanations();
        part.kpis();
        part.others();
        if (!part.found) {
            part.say("draft.limits.none", "asOf", matter.asOf());
        }
    }

    private void say(String key, @Nullable Object... values) {
        found = true;
        page.line(Look.BODY, words.say(key, values));
    }

    private void tasks() {
        List<TaskLine> overdue = matter.overdue();
        if (!overdue.isEmpty()) {
            TaskLine longest = overdue.get(0);
            List<String> units = overdue.stream().map(Matter::unit).distinct().toList();
            say(
                    "draft.limits.tasks",
                    "n",
                    overdue.size(),
                    "count",
                    units.size(),
                    "units",
                    words.units(units),
                    "longest",
                    words.task(longest),
                    "unit",
                    words.unit(Matter.unit(longest)),
                    "days",
                    longest.daysOverdue(),
                    "appendix",
                    appendices.number(Appendix.OVERDUE));
        }
        long late = matter.dossier().tasks().stream()
                .filter(line -> line.box() == Box.DONE_LATE)
                .count();
        if (late > 0) {
            say("draft.limits.late", "n", late);
        }
    }

    private void papers() {
        Dossier dossier = matter.dossier();
        List<String> plans = dossier.plans().stream()
                .filter(line -> line.arrival() == Arrival.MISSING)
                .map(PlanLine::unit)
                .toList();
        if (!plans.isEmpty()) {
            say("draft.limits.plans", "n", plans.size(), "units", words.units(plans));
        }
        Map<String, List<String>> reports = new LinkedHashMap<>();
        for (ReportLine line : dossier.reports()) {
            if (line.arrival() == Arrival.MISSING) {
                reports.computeIfAbsent(line.unit(), unit -> new ArrayList<>()).add(words.period(line.period()));
            }
        }
        if (!reports.isEmpty()) {
            List<String> units = new ArrayList<>();
            reports.forEach((unit, periods) -> units.add(words.say(
                    periods.size() > MOST_PERIODS ? "draft.limits.report.many" : "draft.limits.report",
                    "unit",
                    words.unit(unit),
                    "periods",
                    String.join(", ", periods),
                    "n",
                    periods.size())));
            say(
                    "draft.limits.reports",
                    "n",
                    reports.values().stream().mapToInt(List::size).sum(),
                    "units",
                    words.listed(units, "; ", MOST, "draft.more.units"),
                    "appendix",
                    appendices.number(Appendix.MISSING));
        }
    }

    private void explanations() {
        List<String> waiting = matter.counting()
                .filter(finding -> finding.rule().id().equals(Owed.EXPLANATION))
                .map(finding -> words.say(
                        "draft.limits.explanation",
                        "unit",
                        words.unit(finding.subject().unit()),
                        "request",
                        words.orNull(finding.subject().request()),
                        "due",
                        finding.due()))
                .toList();
        if (!waiting.isEmpty()) {
            say(
                    "draft.limits.explanations",
                    "n",
                    waiting.size(),
                    "units",
                    words.listed(waiting, "; ", MOST, "draft.more.requests"));
        }
    }

    private void kpis() {
        List<String> missed = matter.dossier().kpis().stream()
                .filter(line -> line.latest() != null && !line.latest().met())
                .map(line -> words.given(line.name()))
                .distinct()
                .toList();
        if (!missed.isEmpty()) {
            say(
                    "draft.limits.kpis",
                    "n",
                    missed.size(),
                    "kpis",
                    words.listed(missed, "; ", MOST, "draft.more.kpis"),
                    "appendix",
                    appendices.number(Appendix.KPIS));
        }
    }

    /** What else the rules found, by rule. */
    private void others() {
        Map<String, List<Finding>> byGroup = new TreeMap<>(CodePoints.ORDER);
        matter.counting()
                .filter(LimitsPart::isOther)
                .forEach(finding -> byGroup.computeIfAbsent(finding.rule().group(), group -> new ArrayList<>())
                        .add(finding));
        if (!byGroup.isEmpty()) {
            say("draft.limits.others");
            byGroup.forEach(this::other);
        }
    }

    private void other(String group, List<Finding> findings) {
        Map<Rule, Integer> rules = new TreeMap<>(Comparator.comparing(Rule::id, CodePoints.ORDER));
        findings.forEach(finding -> rules.merge(finding.rule(), 1, Integer::sum));
        List<String> named = new ArrayList<>();
        rules.forEach((rule, n) -> named.add(words.say("draft.limits.rule", "rule", words.say(rule.title()), "n", n)));
        List<String> units = findings.stream()
                .map(finding -> finding.subject().unit())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        say(
                "draft.limits.other",
                "group",
                words.group(group),
                "rules",
                words.listed(named, ", ", MOST, "draft.more.demands"),
                "units",
                units.isEmpty() ? null : words.units(units));
    }

    private static boolean isOther(Finding finding) {
        return finding.severity().compareTo(Severity.WARNING) >= 0
                && !SAID.contains(finding.rule().id())
                && !OF_FILES.contains(finding.rule().group());
    }
}
