package vn.dondoc.report.office.docx;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Area;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.Dossier.Official;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.model.Subject;
import vn.dondoc.report.NaturalOrder;
import vn.dondoc.source.CodePoints;

/** What the drafts of one program are about. */
record Matter(Audit audit, Dossier dossier, ProgramSummary summary, Lines lines, Parties parties, DraftWords words) {

    private static final Comparator<Subject> BY_TASK = Comparator.comparing(
                    (Subject subject) -> text(subject.task()), NaturalOrder.OF_IDS)
            .thenComparing(subject -> text(subject.occurrence()), CodePoints.ORDER)
            .thenComparing(subject -> text(subject.unit()), CodePoints.ORDER);

    /** Longest overdue first. */
    private static final Comparator<TaskLine> LONGEST_FIRST =
            Comparator.comparingInt(TaskLine::daysOverdue).reversed().thenComparing(TaskLine::subject, BY_TASK);

    static Matter of(Audit audit, Dossier dossier, ProgramSummary summary, DraftWords words) {
        return new Matter(
                audit,
                dossier,
                summary,
                new Lines(dossier),
                Parties.of(dossier, words.unit(dossier.coordinator())),
                words);
    }

    /** The authority above the office; a blank where nobody says which. */
    String authority() {
        String authority = parties.authority();
        return authority == null ? words.say("draft.superior") : words.given(authority);
    }

    /** Whom the office reports to. */
    String addressee() {
        Official chair = parties.chair();
        String title = chair == null ? null : chair.title();
        String authority = parties.authority();
        return authority != null
                ? words.given(authority)
                : title != null ? words.given(title) : words.say("draft.addressee");
    }

    /** {@code Quyết định số 12/QĐ-UBND ngày 10/01/2023}; null where the program gives no number. */
    @Nullable
    String decision() {
        return dossier.decisionNumber() == null
                ? null
                : words.say(
                        "draft.decision",
                        "number",
                        words.orNull(dossier.decisionNumber()),
                        "date",
                        dossier.decisionDate());
    }

    /** What the program is called. */
    String title() {
        return words.given(dossier.title());
    }

    /** The day judged. */
    LocalDate asOf() {
        return audit.asOf();
    }

    /** First day of the month that is reported on. */
    LocalDate monthStart() {
        return asOf().withDayOfMonth(1);
    }

    /** Last day of the next month, to which the report looks ahead. */
    LocalDate ahead() {
        return YearMonth.from(asOf()).plusMonths(1).atEndOfMonth();
    }

    /** Whether a day lies from the day judged to the end of what the report looks ahead to. */
    boolean isAhead(LocalDate day) {
        return !day.isBefore(asOf()) && !day.isAfter(ahead());
    }

    /** What is carried in each area, cancelled and transferred tasks left out: areas in the program's order. */
    Map<Area, List<TaskLine>> byArea() {
        Map<String, Area> areas = new HashMap<>();
        Map<Area, List<TaskLine>> lines = new LinkedHashMap<>();
        for (Area area : dossier.areas()) {
            areas.put(area.id(), area);
            lines.put(area, new ArrayList<>());
        }
        for (TaskLine line : dossier.tasks()) {
            if (line.box() != Box.CLOSED) {
                Area area = areas.computeIfAbsent(line.area(), id -> new Area(id, id));
                lines.computeIfAbsent(area, one -> new ArrayList<>()).add(line);
            }
        }
        return lines;
    }

    /** Whether a task was done from the first of the month to the day judged. */
    boolean isDoneThisMonth(TaskLine line) {
        LocalDate done = line.done();
        return done != null
                && (line.box() == Box.DONE_ON_TIME || line.box() == Box.DONE_LATE)
                && !done.isBefore(monthStart())
                && !done.isAfter(asOf());
    }

    static long count(Collection<TaskLine> lines, Box box) {
        return lines.stream().filter(line -> line.box() == box).count();
    }

    /** What is overdue now, longest first. */
    List<TaskLine> overdue() {
        return dossier.tasks().stream()
                .filter(line -> line.box() == Box.OPEN_OVERDUE)
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /** The program's findings that count. */
    Stream<Finding> counting() {
        return audit.findings().stream()
                .filter(finding -> dossier.id().equals(finding.subject().program())
                        && audit.exit().counts(finding));
    }

    /** Units by what is said of their tasks: one task of many units is said once. */
    Map<TaskLine, List<String>> byTask(Stream<TaskLine> lines) {
        Map<TaskLine, List<String>> units = new TreeMap<>(Comparator.comparing(
                (TaskLine line) -> line.subject().withUnit(line.own() ? unit(line) : null), BY_TASK));
        lines.forEach(
                line -> units.computeIfAbsent(line, one -> new ArrayList<>()).add(unit(line)));
        return units;
    }

    /** Tasks, each with the units that have it: {@code 1.6 “Họp giao ban” (Phòng Nội vụ)}. */
    List<String> named(Stream<TaskLine> lines) {
        List<String> tasks = new ArrayList<>();
        byTask(lines)
                .forEach((line, units) ->
                        tasks.add(words.say("draft.task-of", "task", words.task(line), "units", words.units(units))));
        return tasks;
    }

    static String unit(TaskLine line) {
        return text(line.subject().unit());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
