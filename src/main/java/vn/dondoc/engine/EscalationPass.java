package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Judged;
import vn.dondoc.model.Subject;
import vn.dondoc.source.CodePoints;

/** The second pass: what was found, held against the ladder of its program. */
final class EscalationPass {

    private final RuleBase rules;
    private final Map<String, List<Placed>> byProgram = new HashMap<>();

    private record Placed(Judged judged, int order) {}

    /** @param found everything that the first pass found, in the order of the contract */
    EscalationPass(RuleBase rules, List<Judged> found) {
        this.rules = rules;
        for (int i = 0; i < found.size(); i++) {
            Judged judged = found.get(i);
            String program = judged.breach().subject().program();
            if (program != null && judged.breach().level() > 0) {
                byProgram.computeIfAbsent(program, p -> new ArrayList<>()).add(new Placed(judged, i));
            }
        }
    }

    List<Breach> breaches(ProgramFacts program, RuleBudget budget) {
        ProgramSession session = new ProgramSession(rules, program, budget);
        List<Breach> breaches = new ArrayList<>();
        owed(program).values().forEach(owed -> breaches.addAll(session.breachesAbout(OwedFinding.class, owed)));
        return breaches;
    }

    /** What each unit owes in a program, by unit id. */
    SortedMap<String, List<OwedFinding>> owed(ProgramFacts program) {
        SortedMap<String, List<OwedFinding>> byUnit = new TreeMap<>(CodePoints.ORDER);
        for (Placed placed : byProgram.getOrDefault(program.program().id(), List.of())) {
            String unit = owedBy(placed.judged().breach(), program);
            if (unit != null) {
                byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(owed(placed, unit, program));
            }
        }
        return byUnit;
    }

    /** Null where no unit owes it. */
    private static @Nullable String owedBy(Breach breach, ProgramFacts program) {
        return switch (breach.rule().responsible()) {
            case HEAD -> breach.subject().unit();
            case COORDINATOR -> program.program().coordinator().value();
            case AUTHORITY -> null;
        };
    }

    private static OwedFinding owed(Placed placed, String unit, ProgramFacts program) {
        Breach breach = placed.judged().breach();
        return new OwedFinding(
                Subject.ofUnit(program.program().id(), unit),
                breach.rule().id(),
                breach.level(),
                placed.judged().waivedBy() != null,
                breach.due(),
                placed.order(),
                breach.place(),
                List.of(new Evidence(Evidence.What.FINDING, breach.rule().id(), breach.place())));
    }
}
