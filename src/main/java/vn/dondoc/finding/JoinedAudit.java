package vn.dondoc.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.Place;

/** The result of a run from those of its parts, as if it had been judged at once. */
public final class JoinedAudit {

    private final List<PartialAudit> parts;

    /** A part without programs has no say in what every part must find. */
    private final List<PartialAudit> judging;

    private JoinedAudit(List<PartialAudit> parts) {
        this.parts = parts;
        this.judging = parts.stream().filter(part -> part.judged() > 0).toList();
    }

    /**
     * Joins all parts of a run.
     *
     * @param parts in their order, one at least; the first has the names of units
     * @param files how many the run has
     * @param digest of all of them
     */
    public static Audit of(List<PartialAudit> parts, int files, Supplier<String> digest, ExitDecision exit) {
        return new JoinedAudit(parts).joined(files, digest, exit);
    }

    private Audit joined(int files, Supplier<String> digest, ExitDecision exit) {
        Audit first = parts.get(0).audit();
        return new Audit(
                first.version(),
                first.asOf(),
                first.language(),
                first.spoken(),
                new Audit.Input(files, sum(Audit.Input::documents), sum(Audit.Input::facts), digest),
                first.rules(),
                ids(id -> telling().stream().anyMatch(part -> part.audit().ran().contains(id))),
                ids(id -> telling().stream().allMatch(part -> part.audit().off().contains(id))),
                first.rulesSha256(),
                parts.stream()
                        .flatMap(part -> part.audit().programs().stream())
                        .sorted(Comparator.comparing(ProgramSummary::id, CodePoints.ORDER))
                        .toList(),
                first.unitNames(),
                findings(),
                exit,
                first.directory(),
                first.files());
    }

    private List<PartialAudit> telling() {
        return judging.isEmpty() ? parts : judging;
    }

    private int sum(Function<Audit.Input, Integer> count) {
        return parts.stream()
                .mapToInt(part -> count.apply(part.audit().input()))
                .sum();
    }

    private List<String> ids(Predicate<String> holds) {
        return parts.get(0).audit().rules().stream().map(Rule::id).filter(holds).toList();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        parts.forEach(part -> findings.addAll(part.audit().findings()));
        findings.addAll(decided());
        findings.sort(FindingOrder.OF_FINDINGS);
        return List.copyOf(findings);
    }

    /** What every part with a program has found, each with its fingerprint among them. */
    private List<Finding> decided() {
        Map<Place, Integer> times = new HashMap<>();
        Map<Place, String> texts = new HashMap<>();
        Map<Place, Finding> found = new LinkedHashMap<>();
        for (PartialAudit part : judging) {
            for (int i = 0; i < part.undecided().size(); i++) {
                Finding finding = part.undecided().get(i);
                times.merge(finding.location(), 1, Integer::sum);
                texts.put(finding.location(), part.texts().get(i));
                found.putIfAbsent(finding.location(), finding);
            }
        }
        List<Finding> everywhere = found.values().stream()
                .filter(finding -> times.getOrDefault(finding.location(), 0) == judging.size())
                .sorted(FindingOrder.OF_FINDINGS)
                .toList();
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> decided = new ArrayList<>();
        for (Finding finding : everywhere) {
            String text = texts.getOrDefault(finding.location(), "");
            decided.add(finding.named(Fingerprints.of(text, seen.merge(text, 1, Integer::sum))));
        }
        return decided;
    }
}
