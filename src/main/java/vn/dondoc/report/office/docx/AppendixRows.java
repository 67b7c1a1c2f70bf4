package vn.dondoc.report.office.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.KpiPoint;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.ProgramSummary.UnitSummary;
import vn.dondoc.model.Subject;

/** What stands in the tables behind a report, without the numbers of the rows. */
final class AppendixRows {

    private final Matter matter;
    private final Dossier dossier;
    private final DraftWords words;

    AppendixRows(Matter matter) {
        this.matter = matter;
        this.dossier = matter.dossier();
        this.words = matter.words();
    }

    List<List<String>> of(Appendix appendix) {
        return switch (appendix) {
            case AREAS -> areas();
            case UNITS -> matter.summary().perUnit().stream().map(this::unit).toList();
            case KPIS -> kpis();
            case OVERDUE -> overdue();
            case MISSING -> missing();
        };
    }

    private List<List<String>> areas() {
        List<List<String>> rows = new ArrayList<>();
        matter.byArea().forEach((area, lines) -> rows.add(area(words.given(area.name()), lines)));
        return rows;
    }

    private List<String> area(String name, List<TaskLine> lines) {
        long done = Matter.count(lines, Box.DONE_ON_TIME) + Matter.count(lines, Box.DONE_LATE);
        return List.of(
                name,
                words.number(lines.size()),
                words.number(Matter.count(lines, Box.DONE_ON_TIME)),
                words.number(Matter.count(lines, Box.DONE_LATE)),
                words.number(Matter.count(lines, Box.OPEN_IN_TIME)),
                words.number(Matter.count(lines, Box.OPEN_OVERDUE)),
                words.share(done, lines.size()));
    }

    private List<String> unit(UnitSummary unit) {
        Boxes boxes = unit.boxes();
        return List.of(
                words.unit(unit.unit()),
                words.number(boxes.total() - boxes.closed()),
                words.number(boxes.doneOnTime()),
                words.number(boxes.doneLate()),
                words.number(boxes.openInTime()),
                words.number(boxes.openOverdue()),
                words.share(unit.onTimeRate()),
                words.say("draft.arrival." + unit.plan().name()),
                words.number(unit.reports().due()),
                words.number(unit.reports().missing()));
    }

    /** Those of the program, and those of units that miss the target or have no value. */
    private List<List<String>> kpis() {
        List<List<String>> rows = new ArrayList<>();
        for (KpiLine line : dossier.kpis()) {
            KpiPoint point = line.latest();
            if (line.unit() == null || point == null || !point.met()) {
                rows.add(List.of(
                        words.given(line.name()),
                        line.unit() == null ? words.say("draft.whole-program") : words.unit(line.unit()),
                        point == null ? "" : words.period(point.period()),
                        words.bound(line),
                        point == null ? "" : words.value(line, point),
                        words.say(
                                point == null
                                        ? "draft.assessment.none"
                                        : point.met() ? "draft.assessment.met" : "draft.assessment.missed")));
            }
        }
        return rows;
    }

    private List<List<String>> overdue() {
        Map<Subject, Finding.Waived> waived = new HashMap<>();
        for (Finding finding : matter.audit().findings()) {
            if (finding.rule().id().equals(Owed.TASK) && finding.waived() != null) {
                waived.put(finding.subject(), finding.waived());
            }
        }
        return matter.overdue().stream()
                .map(line -> List.of(
                        words.task(line),
                        words.unit(Matter.unit(line)),
                        words.date(line.due()),
                        words.number(line.daysOverdue()),
                        words.given(line.reason()),
                        note(line, waived.get(line.subject()))))
                .toList();
    }

    private String note(TaskLine line, Finding.@Nullable Waived waived) {
        List<String> notes = new ArrayList<>();
        BigDecimal percent = line.percent();
        if (line.reopened()) {
            notes.add(words.say("draft.note.reopened"));
        } else if (percent != null) {
            notes.add(words.say("draft.note.percent", "percent", words.number(percent)));
        }
        if (waived != null) {
            notes.add(words.say("draft.note.waived", "expires", waived.expires()));
        }
        return String.join("; ", notes);
    }

    private List<List<String>> missing() {
        Map<Subject, Integer> days = new HashMap<>();
        for (Finding finding : matter.audit().findings()) {
            if (finding.rule().id().equals(Owed.PLAN) || finding.rule().id().equals(Owed.REPORT)) {
                days.put(finding.subject(), Owed.days(finding));
            }
        }
        Stream<List<String>> plans = dossier.plans().stream()
                .filter(line -> line.arrival() == Arrival.MISSING)
                .map(line -> List.of(
                        words.unit(line.unit()),
                        words.say("draft.plan"),
                        words.date(line.deadline()),
                        days(days.get(Subject.ofUnit(dossier.id(), line.unit())))));
        Stream<List<String>> reports = dossier.reports().stream()
                .filter(line -> line.arrival() == Arrival.MISSING)
                .map(line -> List.of(
                        words.unit(line.unit()),
                        words.report(line),
                        words.date(line.deadline()),
                        days(days.get(Lines.subject(dossier.id(), line)))));
        return Stream.concat(plans, reports).toList();
    }

    /** How late, as the rule counted; nothing where it did not run. */
    private String days(@Nullable Integer days) {
        return days == null ? "" : words.number(days);
    }
}
