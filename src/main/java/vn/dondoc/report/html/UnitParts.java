package vn.dondoc.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.Official;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.UnitSummary;
import vn.dondoc.report.NaturalOrder;
import vn.dondoc.source.CodePoints;

/** The units of a program, those that owe most first. */
final class UnitParts {

    private static final Comparator<UnitPart> ORDER =
            Comparator.comparing(UnitPart::tally).thenComparing(UnitPart::id, NaturalOrder.OF_IDS);

    private final Audit audit;
    private final Dossier dossier;
    private final Set<String> inFull;
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<String, UnitEntry> entries = new HashMap<>();
    private final Map<String, UnitSummary> summaries = new HashMap<>();
    private final Map<String, List<KpiLine>> kpis = new HashMap<>();

    private UnitParts(Audit audit, Dossier dossier, ProgramSummary summary, List<Finding> all, Set<String> inFull) {
        this.audit = audit;
        this.dossier = dossier;
        this.inFull = inFull;
        for (Finding finding : all) {
            String unit = finding.subject().unit();
            if (unit != null) {
                findings.computeIfAbsent(unit, u -> new ArrayList<>()).add(finding);
            }
        }
        dossier.units().forEach(entry -> entries.put(entry.id(), entry));
        summary.perUnit().forEach(unit -> summaries.put(unit.unit(), unit));
        for (KpiLine line : dossier.kpis()) {
            if (line.unit() != null) {
                kpis.computeIfAbsent(line.unit(), u -> new ArrayList<>()).add(line);
            }
        }
    }

    /**
     * The units.
     *
     * @param all the program's findings
     * @param inFull fingerprints of those that the page has room for
     */
    static List<UnitPart> of(
            Audit audit, Dossier dossier, ProgramSummary summary, List<Finding> all, Set<String> inFull) {
        UnitParts parts = new UnitParts(audit, dossier, summary, all, inFull);
        Set<String> ids = new LinkedHashSet<>(parts.entries.keySet());
        ids.addAll(parts.findings.keySet());
        return ids.stream().map(parts::part).sorted(ORDER).toList();
    }

    private UnitPart part(String id) {
        List<Finding> all = findings.getOrDefault(id, List.of());
        List<Finding> shown = all.stream()
                .filter(finding -> inFull.contains(finding.fingerprint()))
                .toList();
        List<Finding> counting = all.stream().filter(audit.exit()::counts).toList();
        UnitSummary summary = summaries.get(id);
        UnitEntry entry = entries.get(id);
        return new UnitPart(
                anchor(dossier.id(), id),
                id,
                audit.unitName(id),
                entry,
                entry == null ? null : official(entry.overseer()),
                summary,
                summary == null ? null : BoxTile.bar(summary.boxes()),
                kpis.getOrDefault(id, List.of()),
                shown,
                all.size() - shown.size(),
                Tally.of(counting),
                byGroup(counting));
    }

    static String anchor(String program, String unit) {
        return "unit/" + program + "/" + unit;
    }

    private static Map<String, Tally> byGroup(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.rule().group(),
                        () -> new TreeMap<>(CodePoints.ORDER),
                        Collectors.collectingAndThen(Collectors.toList(), Tally::of)));
    }

    private @Nullable String official(@Nullable String role) {
        if (role == null) {
            return null;
        }
        for (Official official : dossier.officials()) {
            if (official.role().equals(role)) {
                return People.name(official.name(), official.title(), role);
            }
        }
        return role;
    }
}
