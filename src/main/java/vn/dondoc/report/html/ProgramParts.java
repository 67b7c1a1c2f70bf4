package vn.dondoc.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.Severity;

/** Draws together what the page says of a program. */
final class ProgramParts {

    private final Audit audit;
    private final Set<String> inFull;
    private final History history;
    private final PageWords words;

    /** @param inFull fingerprints of the findings that the page has room for */
    ProgramParts(Audit audit, Set<String> inFull, History history, PageWords words) {
        this.audit = audit;
        this.inFull = inFull;
        this.history = history;
        this.words = words;
    }

    ProgramPart of(Dossier dossier, ProgramSummary summary) {
        List<Finding> findings = audit.findings().stream()
                .filter(finding -> summary.id().equals(finding.subject().program()))
                .toList();
        Tally tally = Tally.of(findings.stream().filter(audit.exit()::counts).toList());
        List<UnitPart> units = UnitParts.of(audit, dossier, summary, findings, inFull);
        List<KpiPart> kpis = new KpiParts(dossier, history, words).all();
        return new ProgramPart(
                dossier,
                summary,
                audit.unitName(dossier.coordinator()),
                lead(summary, tally, units, kpis),
                apart(dossier, summary),
                BoxTile.of(summary, history, words),
                BoxTile.bar(summary.assignments()),
                tally,
                kpis,
                units,
                Matrix.of(units),
                findings.stream()
                        .filter(finding -> finding.subject().unit() == null && inFull.contains(finding.fingerprint()))
                        .toList(),
                AreaPart.of(dossier, audit),
                Deadline.of(dossier, audit, words));
    }

    /** What a reader who has half a minute must know. */
    private String lead(ProgramSummary summary, Tally tally, List<UnitPart> units, List<KpiPart> kpis) {
        List<String> sentences = new ArrayList<>();
        Boxes boxes = summary.assignments();
        int total = boxes.total() - boxes.closed();
        sentences.add(words.say(
                total == 0 ? "page.lead.no-tasks" : "page.lead.tasks",
                Map.of(
                        "asOf",
                        audit.asOf(),
                        "done",
                        boxes.doneOnTime() + boxes.doneLate(),
                        "total",
                        total,
                        "overdue",
                        boxes.openOverdue())));
        findings(tally, units, sentences);
        long missed =
                kpis.stream().filter(kpi -> kpi.state() == KpiPart.State.MISSED).count();
        if (missed > 0) {
            sentences.add(words.say("page.lead.kpis", Map.of("missed", missed, "kpis", kpis.size())));
        } else if (kpis.stream().anyMatch(kpi -> kpi.state() == KpiPart.State.MET)) {
            sentences.add(words.say("page.lead.kpis-met"));
        }
        return String.join(" ", sentences);
    }

    private void findings(Tally tally, List<UnitPart> units, List<String> sentences) {
        long owing = units.stream().filter(unit -> unit.tally().total() > 0).count();
        if (owing > 0) {
            Map<String, Object> values = new HashMap<>(Map.of("owing", owing, "units", units.size()));
            if (tally.of(Severity.CRITICAL) > 0) {
                values.put("critical", tally.of(Severity.CRITICAL));
            }
            sentences.add(words.say("page.lead.findings", values));
        }
        int general = tally.total()
                - units.stream().mapToInt(unit -> unit.tally().total()).sum();
        if (general > 0) {
            sentences.add(words.say("page.lead.general", Map.of("n", general)));
        }
        if (tally.total() == 0) {
            sentences.add(words.say("page.lead.clean"));
        }
    }

    private String apart(Dossier dossier, ProgramSummary summary) {
        List<String> sentences = new ArrayList<>();
        add("page.apart.closed", summary.assignments().closed(), sentences);
        add(
                "page.apart.continuous",
                dossier.tasks().stream().filter(TaskLine::continuous).count(),
                sentences);
        return String.join(" ", sentences);
    }

    private void add(String key, long count, List<String> sentences) {
        if (count > 0) {
            sentences.add(words.say(key, Map.of("n", count)));
        }
    }
}
