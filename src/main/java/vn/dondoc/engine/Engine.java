package vn.dondoc.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.FindingOrder;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.Rule;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Waiver;
import vn.dondoc.source.Problem;

/**
 * Judges a run in passes: the facts of each unit and of each program; then the waivers; then what is owed at the
 * ladder's top, for which it must be known what is waived; last the waivers that covered nothing.
 */
public final class Engine {

    private final RuleBase rules;
    private final @Nullable SessionMemory memory;

    public Engine(RuleBase rules) {
        this(rules, null);
    }

    /** @param memory where given, sessions whose facts are those of the run before are not run again */
    public Engine(RuleBase rules, @Nullable SessionMemory memory) {
        this.rules = rules;
        this.memory = memory;
    }

    /**
     * Everything that is wrong, the same for any number of threads.
     *
     * @param programs the facts of every program that is judged, all on one day
     * @param problems what was wrong with the documents
     * @param waivers all waivers of the run, in reading order
     * @param threads how many sessions may run at once, 1 or more
     */
    public Judgement judge(List<ProgramFacts> programs, List<Problem> problems, List<Waiver> waivers, int threads) {
        if (memory != null) {
            memory.beginRun();
        }
        List<Judged> judged = new ArrayList<>();
        problems.forEach(problem -> judged.add(new Judged(DataBreaches.of(rules.catalogue(), problem), null, null)));
        if (!programs.isEmpty()) {
            LocalDate asOf = programs.get(0).asOf().date();
            Waivings waivings = new Waivings(waivers, asOf);
            List<Breach> breaches = new ArrayList<>();
            RuleBudget budget = RuleBudget.ofRun(sessions(programs));
            Workers.run(partitions(programs, budget), threads).forEach(breaches::addAll);
            distinct(breaches).forEach(b -> judged.add(waivings.judge(b)));
            judged.sort(FindingOrder.OF_JUDGED);
            EscalationPass escalation = new EscalationPass(rules, judged);
            programs.forEach(
                    program -> escalation.breaches(program, budget).forEach(b -> judged.add(waivings.judge(b))));
            List<Waiver> inForce =
                    waivers.stream().filter(w -> w.inForceOn(asOf)).toList();
            new WaiverPass(rules, programs)
                    .breaches(inForce, waivings, budget)
                    .forEach(b -> judged.add(new Judged(b, null, null)));
        }
        judged.sort(FindingOrder.OF_JUDGED);
        return new Judgement(List.copyOf(judged), facts(programs), ran(programs, true), ran(programs, false));
    }

    private List<Callable<List<Breach>>> partitions(List<ProgramFacts> programs, RuleBudget budget) {
        List<Callable<List<Breach>>> partitions = new ArrayList<>();
        for (ProgramFacts program : programs) {
            ProgramSession session = new ProgramSession(rules, program, budget);
            program.byUnit().forEach((unit, facts) -> partitions.add(() -> breaches(session, program, unit, facts)));
            partitions.add(() -> breaches(session, program, "", program.programWide()));
        }
        return partitions;
    }

    /** @param unit empty for the program itself */
    private List<Breach> breaches(ProgramSession session, ProgramFacts program, String unit, List<Object> facts) {
        return memory == null
                ? session.breaches(facts)
                : memory.breaches(program, unit, facts, () -> session.breaches(facts));
    }

    /** A rule fires once for one subject, also where sessions share one. DATA findings say the same of many places. */
    private static List<Breach> distinct(List<Breach> breaches) {
        Map<String, Set<Subject>> seen = new HashMap<>();
        return breaches.stream()
                .filter(b -> b.path() != null
                        || seen.computeIfAbsent(b.rule().id(), rule -> new HashSet<>())
                                .add(b.subject()))
                .toList();
    }

    private static int sessions(List<ProgramFacts> programs) {
        return programs.stream()
                .mapToInt(program -> program.byUnit().size() + 1)
                .sum();
    }

    private static int facts(List<ProgramFacts> programs) {
        int facts = 0;
        for (ProgramFacts program : programs) {
            facts += program.programWide().size();
            for (List<Object> ofUnit : program.byUnit().values()) {
                facts += ofUnit.size();
            }
        }
        return facts;
    }

    /** Ids of the rules that some program left on, or of those that every program turned off. */
    private List<String> ran(List<ProgramFacts> programs, boolean on) {
        Catalogue catalogue = rules.catalogue();
        List<ProgramRules> all = programs.stream()
                .map(p -> new ProgramRules(catalogue, p.program().rules()))
                .toList();
        return catalogue.rules().stream()
                .map(Rule::id)
                .filter(id -> on == (all.isEmpty() || all.stream().anyMatch(p -> !p.isOff(id))))
                .toList();
    }
}
