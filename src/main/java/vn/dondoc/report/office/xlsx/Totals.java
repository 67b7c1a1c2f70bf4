package vn.dondoc.report.office.xlsx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.DifficultyLine;
import vn.dondoc.finding.Dossier.KpiPoint;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.Severity;

/** How a program stands as a whole, as lines of two lists that stand side by side. */
final class Totals {

    private final Listed program;
    private final Audit audit;

    Totals(Listed program, Audit audit) {
        this.program = program;
        this.audit = audit;
    }

    /**
     * A line: a heading, or a number with its part of a whole.
     *
     * @param label key of its words
     * @param count null for a heading
     * @param whole what the number is a part of; null for a number that stands for itself
     * @param tone of the number where it is not zero
     */
    record Line(
            String label, @Nullable Long count, @Nullable Long whole, Tone tone) {

        static Line heading(String label) {
            return new Line(label, null, null, Tone.PLAIN);
        }

        static Line whole(String label, long count) {
            return new Line(label, count, null, Tone.STRONG);
        }

        static Line part(String label, long count, long whole, Tone tone) {
            return new Line(label, count, whole, tone);
        }
    }

    /** Tasks and findings. */
    List<Line> left() {
        Boxes boxes = program.summary().assignments();
        int carried = boxes.total() - boxes.closed();
        List<Line> lines = new ArrayList<>(List.of(
                Line.heading("sheet.overview.tasks"),
                Line.whole("sheet.total", boxes.total()),
                Line.part("sheet.box.DONE_ON_TIME", boxes.doneOnTime(), carried, Tone.GOOD),
                Line.part("sheet.box.DONE_LATE", boxes.doneLate(), carried, Tone.WARNING),
                Line.part("sheet.box.OPEN_IN_TIME", boxes.openInTime(), carried, Tone.PLAIN),
                Line.part("sheet.box.OPEN_OVERDUE", boxes.openOverdue(), carried, Tone.BAD),
                new Line("sheet.box.CLOSED", (long) boxes.closed(), null, Tone.PLAIN),
                Line.heading("sheet.overview.findings"),
                found(Severity.CRITICAL, Tone.BAD),
                found(Severity.ERROR, Tone.BAD),
                found(Severity.WARNING, Tone.WARNING),
                found(Severity.INFO, Tone.PLAIN)));
        long waived = audit.findings().stream()
                .filter(finding -> isOurs(finding) && finding.waived() != null)
                .count();
        if (waived > 0) {
            lines.add(new Line("sheet.overview.waived", waived, null, Tone.PLAIN));
        }
        return lines;
    }

    private Line found(Severity severity, Tone tone) {
        long count = audit.counting().stream()
                .filter(finding -> isOurs(finding) && finding.severity() == severity)
                .count();
        return new Line("sheet.severity." + severity.name(), count, null, tone);
    }

    private boolean isOurs(Finding finding) {
        return program.dossier().id().equals(finding.subject().program());
    }

    /** What was handed in, KPIs and difficulties. */
    List<Line> right() {
        List<Line> lines = new ArrayList<>();
        Dossier dossier = program.dossier();
        arrivals(
                "sheet.overview.plans",
                dossier.plans().stream().map(Dossier.PlanLine::arrival).toList(),
                lines);
        arrivals(
                "sheet.overview.reports",
                dossier.reports().stream()
                        .map(Dossier.ReportLine::arrival)
                        .filter(arrival -> arrival != Arrival.PENDING && arrival != Arrival.NOT_OWED)
                        .toList(),
                lines);
        kpis(dossier, lines);
        List<DifficultyLine> difficulties = dossier.difficulties();
        long open = difficulties.stream().filter(line -> !line.ended()).count();
        lines.add(Line.heading("sheet.overview.difficulties"));
        lines.add(Line.whole("sheet.overview.raised", difficulties.size()));
        lines.add(Line.part("sheet.overview.open", open, difficulties.size(), Tone.WARNING));
        return lines;
    }

    private static void arrivals(String label, Collection<Arrival> arrivals, List<Line> lines) {
        lines.add(Line.heading(label));
        lines.add(Line.whole(label + ".all", arrivals.size()));
        part(Arrival.ON_TIME, Tone.GOOD, arrivals, lines);
        part(Arrival.LATE, Tone.WARNING, arrivals, lines);
        part(Arrival.MISSING, Tone.BAD, arrivals, lines);
        if (arrivals.contains(Arrival.PENDING)) {
            part(Arrival.PENDING, Tone.PLAIN, arrivals, lines);
        }
    }

    private static void part(Arrival arrival, Tone tone, Collection<Arrival> arrivals, List<Line> lines) {
        long count = arrivals.stream().filter(arrival::equals).count();
        lines.add(Line.part("sheet.arrival." + arrival.name(), count, arrivals.size(), tone));
    }

    private static void kpis(Dossier dossier, List<Line> lines) {
        long met = 0;
        long missed = 0;
        for (Dossier.KpiLine line : dossier.kpis()) {
            KpiPoint latest = line.latest();
            met += latest != null && latest.met() ? 1 : 0;
            missed += latest != null && !latest.met() ? 1 : 0;
        }
        long all = dossier.kpis().size();
        lines.add(Line.heading("sheet.overview.kpis"));
        lines.add(Line.whole("sheet.overview.kpis.all", all));
        lines.add(Line.part("sheet.met", met, all, Tone.GOOD));
        lines.add(Line.part("sheet.not-met", missed, all, Tone.BAD));
        lines.add(Line.part("sheet.no-value", all - met - missed, all, Tone.WARNING));
    }
}
