package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Judged;
import vn.dondoc.model.Subject;

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

    List<Breach> breaches(ProgramFacts program) {
        List<OwedFinding> owed = new ArrayList<>();
        for (Placed placed : byProgram.getOrDefault(program.program().id(), List.of())) {
            OwedFinding fact = owed(placed, program);
            if (fact != null) {
                owed.add(fact);
            }
        }
        return owed.isEmpty() ? List.of() : new ProgramSession(rules, program).breachesAbout(OwedFinding.class, owed);
    }

    /** Null where no unit owes it. */
    private static @Nullable OwedFinding owed(Placed placed, ProgramFacts program) {
        Breach breach = placed.judged().breach();
        String unit = switch (breach.rule().responsible()) {
            case HEAD -> breach.subject().unit();
            case COORDINATOR -> program.program().coordinator().value();
            case AUTHORITY -> null;
        };
        return unit == null
                ? null
                : new OwedFinding(
                        Subject.ofUnit(program.program().id(), unit),
                        breach.rule().id(),
                        breach.level(),
                        placed.judged().waivedBy() != null,
                        breach.due(),
                        placed.order(),
                        breach.place(),
                        List.of(new Evidence(
                                Evidence.What.FINDING, breach.rule().id(), breach.place())));
    }
}
