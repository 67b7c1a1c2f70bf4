package vn.dondoc.report.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.report.NaturalOrder;
import vn.dondoc.source.CodePoints;

/**
 * Something that falls due soon, for all the units that owe it alike.
 *
 * @param left days from the day judged
 * @param units names
 */
public record Deadline(LocalDate day, long left, Kind kind, String what, List<String> units) {

    /** How many days ahead the page looks. */
    public static final int DAYS = 30;

    /** What falls due. */
    public enum Kind {
        TASK,
        PLAN,
        REPORT,
        DIFFICULTY,
        EXPLANATION
    }

    /** What is due for a unit. */
    private record Due(LocalDate day, Kind kind, String what) {}

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::day).thenComparing(Due::kind).thenComparing(Due::what, NaturalOrder.OF_IDS);

    /** What falls due from the day judged to {@link #DAYS} days after it, soonest first. */
    static List<Deadline> of(Dossier dossier, Audit audit, PageWords words) {
        Map<Due, List<String>> units = new TreeMap<>(ORDER);
        Collector due = (day, kind, what, unit) -> {
            if (day != null
                    && !day.isBefore(audit.asOf())
                    && !day.isAfter(audit.asOf().plusDays(DAYS))) {
                units.computeIfAbsent(new Due(day, kind, what), d -> new ArrayList<>())
                        .add(audit.unitName(unit));
            }
        };
        tasks(dossier, words, due);
        arrivals(dossier, words, due);
        dossier.difficulties()
                .forEach(
                        line -> due.add(line.nextBy(), Kind.DIFFICULTY, line.id() + " " + line.content(), line.unit()));
        dossier.explanations().stream()
                .filter(line -> !line.given())
                .forEach(line -> due.add(line.answerBy(), Kind.EXPLANATION, line.request(), line.unit()));
        List<Deadline> deadlines = new ArrayList<>();
        units.forEach((one, names) -> deadlines.add(new Deadline(
                one.day(),
                ChronoUnit.DAYS.between(audit.asOf(), one.day()),
                one.kind(),
                one.what(),
                names.stream().distinct().sorted(CodePoints.ORDER).toList())));
        return List.copyOf(deadlines);
    }

    private interface Collector {
        void add(@Nullable LocalDate day, Kind kind, String what, String unit);
    }

    private static void tasks(Dossier dossier, PageWords words, Collector due) {
        for (Dossier.TaskLine line : dossier.tasks()) {
            String unit = line.subject().unit();
            if (line.box() == Box.OPEN_IN_TIME && unit != null) {
                due.add(line.due(), Kind.TASK, words.task(line), unit);
            }
        }
    }

    private static void arrivals(Dossier dossier, PageWords words, Collector due) {
        for (Dossier.PlanLine line : dossier.plans()) {
            if (line.arrival() == Arrival.PENDING) {
                due.add(line.deadline(), Kind.PLAN, words.say("page.a-plan"), line.unit());
            }
        }
        for (Dossier.ReportLine line : dossier.reports()) {
            if (line.arrival() == Arrival.PENDING) {
                due.add(line.deadline(), Kind.REPORT, words.report(line), line.unit());
            }
        }
    }
}
