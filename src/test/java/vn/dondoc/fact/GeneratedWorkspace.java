package vn.dondoc.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Calendar;
import vn.dondoc.model.DateRange;
import vn.dondoc.model.DayOfMonth;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Escalation;
import vn.dondoc.model.Frequency;
import vn.dondoc.model.Period;
import vn.dondoc.model.Program;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Selection;
import vn.dondoc.model.Task;
import vn.dondoc.model.Timing;
import vn.dondoc.model.Unit;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.UnitReport;
import vn.dondoc.model.UnitReport.Status;
import vn.dondoc.model.Workspace;
import vn.dondoc.model.Written;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/** Small workspaces made from a seed, dense in equal and neighbouring days. */
public final class GeneratedWorkspace {

    public static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    static final LocalDate TO = LocalDate.of(2023, 6, 30);

    private static final int UNITS = 4;
    private static final int TASKS = 4;

    private final Random random;
    private int line;

    private GeneratedWorkspace(long seed) {
        this.random = new Random(seed);
    }

    public static Workspace of(long seed) {
        return new GeneratedWorkspace(seed).workspace();
    }

    private Workspace workspace() {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (int i = 1; i <= UNITS; i++) {
            LocalDate to = random.nextInt(3) == 0 ? day() : null;
            Written<String> successor =
                    to != null && random.nextInt(4) > 0 ? new Written<>(unitOtherThan("u" + i), place()) : null;
            units.put(
                    "u" + i,
                    new Unit(
                            "u" + i, "Đơn vị " + i, "ward", List.of(), null, null, null, null, to, successor, place()));
        }
        Calendar calendar = new Calendar(new HashSet<>(List.of(day(), day(), day())), Set.of(day()));
        Program program = program();
        return new Workspace(
                List.of(program), units, plans(), reports(program), decisions(program), calendar, List.of());
    }

    private Program program() {
        Selection all = new Selection(true, Set.of(), Set.of(), Set.of(), place());
        List<Task> tasks = new ArrayList<>();
        for (int i = 1; i <= TASKS; i++) {
            List<Written<String>> leads = new ArrayList<>();
            leads.add(new Written<>(unit(), place()));
            tasks.add(new Task(
                    "t" + i,
                    "1",
                    "Việc " + i,
                    null,
                    new Task.Lead.Listed(leads),
                    null,
                    List.of(),
                    timing(),
                    null,
                    place()));
        }
        Regime regime = new Regime(
                "monthly",
                all,
                null,
                Frequency.MONTHLY,
                new DayOfMonth(14),
                new DayOfMonth(18),
                0,
                Set.of(),
                null,
                "",
                place());
        return new Program(
                "p",
                "P",
                Program.Language.VI,
                null,
                null,
                new DateRange(FROM, TO, place()),
                List.of(new Program.Area("1", "A", place())),
                null,
                null,
                1,
                TASKS,
                Map.of(),
                new Written<>("u1", place()),
                null,
                List.of(regime),
                null,
                null,
                random.nextBoolean(),
                new Escalation(random.nextBoolean(), List.of()),
                tasks,
                List.of(),
                Map.of(),
                document(),
                place());
    }

    private Timing timing() {
        return switch (random.nextInt(6)) {
            case 0 -> new Timing.Continuous(place());
            case 1 -> new Timing.Recurring(Frequency.QUARTERLY, place());
            case 2 -> new Timing.Conditional("khi có văn bản", day(), random.nextInt(30), place());
            case 3 -> new Timing.Conditional("khi có văn bản", null, null, place());
            default -> new Timing.Dated(null, day(), "", place());
        };
    }

    private List<UnitPlan> plans() {
        List<UnitPlan> plans = new ArrayList<>();
        for (int i = 1; i <= UNITS; i++) {
            for (int revision = 1; revision <= random.nextInt(3); revision++) {
                List<UnitPlan.Line> lines = new ArrayList<>();
                for (int t = 1; t <= TASKS; t++) {
                    if (random.nextBoolean()) {
                        Timing timing = random.nextInt(3) == 0 ? null : new Timing.Dated(null, day(), "", place());
                        lines.add(new UnitPlan.Line("t" + t, false, null, null, null, null, timing, null, place()));
                    }
                }
                if (random.nextBoolean()) {
                    lines.add(new UnitPlan.Line("own", true, "1", "Việc riêng", null, null, timing(), null, place()));
                }
                plans.add(new UnitPlan(
                        "p",
                        "u" + i,
                        revision,
                        null,
                        null,
                        day(),
                        null,
                        null,
                        Map.of(),
                        lines,
                        List.of(),
                        document(),
                        place()));
            }
        }
        return plans;
    }

    private List<UnitReport> reports(Program program) {
        List<UnitReport> reports = new ArrayList<>();
        for (int i = 1; i <= UNITS; i++) {
            for (int month = 1; month <= 6; month++) {
                for (int revision = 1; revision <= random.nextInt(3); revision++) {
                    Period period = new Period(Frequency.MONTHLY, 2023, month);
                    reports.add(new UnitReport(
                            "p",
                            "u" + i,
                            "monthly",
                            period,
                            revision,
                            null,
                            day(),
                            null,
                            null,
                            false,
                            Map.of(),
                            null,
                            lines(program),
                            List.of(),
                            List.of(),
                            true,
                            place(),
                            document(),
                            place()));
                }
            }
        }
        return reports;
    }

    private List<UnitReport.TaskLine> lines(Program program) {
        List<UnitReport.TaskLine> lines = new ArrayList<>();
        for (Task task : program.tasks()) {
            if (random.nextInt(3) > 0) {
                boolean done = random.nextBoolean();
                LocalDate on = done && random.nextBoolean() ? day() : null;
                lines.add(new UnitReport.TaskLine(
                        task.id(),
                        occurrence(task),
                        done ? Status.DONE : Status.IN_PROGRESS,
                        BigDecimal.valueOf(random.nextInt(101)),
                        on,
                        List.of(),
                        null,
                        null,
                        place()));
            }
        }
        return lines;
    }

    private List<Decision> decisions(Program program) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Task task = program.tasks().get(random.nextInt(TASKS));
            Period occurrence = occurrence(task);
            String unit = unit();
            Period oneOrAll = random.nextBoolean() ? occurrence : null;
            decisions.add(
                    switch (random.nextInt(6)) {
                        case 0 ->
                            new Decision.Cancellation(
                                    "p", random.nextBoolean() ? unit : null, task.id(), oneOrAll, day(), null, place());
                        case 1, 2 ->
                            new Decision.Transfer(
                                    "p", unit, task.id(), oneOrAll, unitOtherThan(unit), day(), null, place());
                        case 3 -> new Decision.Rejection("p", unit, task.id(), occurrence, null, day(), null, place());
                        case 4 -> new Decision.Acceptance("p", unit, task.id(), occurrence, day(), null, place());
                        default ->
                            new Decision.Extension("p", unit, task.id(), occurrence, null, day(), day(), null, place());
                    });
        }
        return decisions;
    }

    private @Nullable Period occurrence(Task task) {
        return task.timing() instanceof Timing.Recurring
                ? new Period(Frequency.QUARTERLY, 2023, 1 + random.nextInt(2))
                : null;
    }

    private String unit() {
        return "u" + (1 + random.nextInt(UNITS));
    }

    private String unitOtherThan(String unit) {
        String other = unit();
        while (other.equals(unit)) {
            other = unit();
        }
        return other;
    }

    /** One of few days, so that equal ones are common. */
    private LocalDate day() {
        return LocalDate.of(2023, 1 + random.nextInt(6), 10 + 5 * random.nextInt(3));
    }

    private DocumentId document() {
        return new DocumentId(0, null, "p", null, null, null, null);
    }

    /** Each thing at a place of its own, as in a file. */
    private Place place() {
        return new Place("w.yaml", ++line, 1);
    }
}
