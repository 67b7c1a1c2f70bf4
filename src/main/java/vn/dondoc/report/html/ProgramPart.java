package vn.dondoc.report.html;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.report.chart.StackedBar;

/**
 * A program: how it stands and what is owed.
 *
 * @param coordinator name of the consolidating office
 * @param lead how it stands, in a few sentences
 * @param apart what the four boxes leave out or do not tell; empty where nothing
 * @param boxes the four, then the closed
 * @param tally of all its findings that count
 * @param units those that owe most first
 * @param general findings of no single unit, in full
 */
public record ProgramPart(
        Dossier dossier,
        ProgramSummary summary,
        String coordinator,
        String lead,
        String apart,
        List<BoxTile> boxes,
        StackedBar bar,
        Tally tally,
        List<KpiPart> kpis,
        List<UnitPart> units,
        Matrix matrix,
        List<Finding> general,
        List<AreaPart> areas,
        List<Deadline> deadlines) {

    /** The id of a part of it, for links: {@code units/cchc-2023}. */
    public String anchor(String part) {
        return part + "/" + dossier.id();
    }

    /** The ids of what names a part: its heading, after the program's where there are several. */
    public String labels(boolean joint, String part) {
        return joint ? anchor("program") + " " + anchor(part) : anchor(part);
    }

    /** Units of which something was found, waived and known findings included. */
    public List<UnitPart> withFindings() {
        return units.stream().filter(UnitPart::hasFindings).toList();
    }

    /** Units that owe something. */
    public List<UnitPart> owing() {
        return units.stream().filter(unit -> unit.tally().total() > 0).toList();
    }

    /** Units of which nothing was found. */
    public List<UnitPart> clean() {
        return units.stream().filter(unit -> !unit.hasFindings()).toList();
    }

    /** The parts of the page that there are of it, in order, as {@link #anchor} takes them. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>(List.of("overview", "matrix", "units", "areas"));
        add(parts, "kpis", kpis);
        parts.add("deadlines");
        add(parts, "difficulties", dossier.difficulties());
        add(parts, "explanations", dossier.explanations());
        add(parts, "waivers", dossier.waivers());
        return List.copyOf(parts);
    }

    private static void add(List<String> parts, String part, List<?> content) {
        if (!content.isEmpty()) {
            parts.add(part);
        }
    }
}
