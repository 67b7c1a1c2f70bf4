package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import vn.dondoc.fact.Fact;
import vn.dondoc.fact.Limit;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Explanation;
import vn.dondoc.finding.Explanation.Case;
import vn.dondoc.finding.Explanation.Test;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.Rule;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Waiver;
import vn.dondoc.source.CodePoints;

/**
 * Tells of any rule and subject why the rule finds something or does not, out of the compiled rule itself. What the
 * conditions of a rule were held against can be collected from many explanations, as for the coverage of scenarios.
 */
public final class Explainer implements AutoCloseable {

    private final RuleBase rules;
    private final ProgramFacts program;
    private final EscalationPass escalation;
    private final List<Limit> limits;
    private final List<Object> waivers;
    private final Map<String, Opened> sessions = new HashMap<>();

    /** A session that never fires: rules are walked, not run. */
    private record Opened(KieSession session, List<FactHandle> handles) {}

    /**
     * @param judged everything that was found in the run, in the order of the contract
     * @param waivers all waivers of the run, in reading order
     */
    public Explainer(RuleBase rules, ProgramFacts program, List<Judged> judged, List<Waiver> waivers) {
        this.rules = rules;
        this.program = program;
        this.limits = new ProgramRules(rules.catalogue(), program.program().rules()).limits();
        this.waivers = waivers.stream()
                .filter(waiver -> waiver.inForceOn(program.asOf().date()))
                .filter(waiver -> waiver.program() == null
                        || waiver.program().equals(program.program().id()))
                .map(waiver -> (Object)
                        WaiverPass.fact(waiver, judged.stream().anyMatch(one -> waiver.equals(one.waivedBy()))))
                .toList();
        this.escalation = new EscalationPass(
                rules,
                judged.stream()
                        .filter(one -> !isOfLaterPass(one.breach().rule()))
                        .toList());
    }

    /** What rests on other findings, or on waivers, is not owed itself. */
    private boolean isOfLaterPass(Rule rule) {
        return drl(rule).stream()
                .anyMatch(
                        drl -> asksFor(OwedFinding.class, drl.getLhs()) || asksFor(WaiverInForce.class, drl.getLhs()));
    }

    private static boolean asksFor(Class<?> fact, RuleConditionElement condition) {
        if (condition instanceof Pattern pattern
                && pattern.getObjectType().getClassName().equals(fact.getName())) {
            return true;
        }
        return condition.getNestedElements().stream().anyMatch(nested -> asksFor(fact, nested));
    }

    /**
     * Explains a rule for a subject.
     *
     * @param subject fields that are null are left open: the explanation speaks of the facts that come nearest
     */
    public Explanation explain(Rule rule, Subject subject) {
        return explain(rule, subject, (drl, test) -> {});
    }

    /**
     * The same.
     *
     * @param watcher told of every test of a DRL rule, by the rule's name, that is held against a fact on the way
     * @throws RuleFailure where a rule of a given file fails or takes too much
     */
    public Explanation explain(Rule rule, Subject subject, BiConsumer<String, Test> watcher) {
        return RuleBudget.USUAL.judging(rules.given(), () -> explained(rule, subject, watcher));
    }

    private Explanation explained(Rule rule, Subject subject, BiConsumer<String, Test> watcher) {
        List<Case> cases = new ArrayList<>();
        for (RuleImpl drl : drl(rule)) {
            Consumer<Test> told = test -> watcher.accept(drl.getName(), test);
            cases.add(new Case(
                    drl.getName(), rules.place(drl), way(drl, subject, told).conditions()));
        }
        return new Explanation(rule, List.copyOf(cases));
    }

    /** Whether any fact is about a subject: about all fields of it that are given. */
    public boolean knows(Subject subject) {
        return facts(subject.unit()).stream()
                .anyMatch(object -> object instanceof Fact fact && has(fact.subject(), subject));
    }

    /** The values of a field of the subject among the facts of a unit, to suggest one. */
    public Collection<String> known(@Nullable String unit, Function<Subject, @Nullable String> field) {
        Collection<String> values = new TreeSet<>(CodePoints.ORDER);
        for (Object object : facts(unit)) {
            String value = object instanceof Fact fact ? field.apply(fact.subject()) : null;
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** A rule meets the facts of the unit, those of it among what spans units, or what an earlier pass found. */
    private ConditionWalk.Way way(RuleImpl drl, Subject subject, Consumer<Test> watcher) {
        String unit = subject.unit();
        if (asksFor(OwedFinding.class, drl.getLhs())) {
            return walk(drl, "owed " + unit, () -> owed(unit), subject, watcher);
        }
        if (asksFor(WaiverInForce.class, drl.getLhs())) {
            return walk(drl, "waivers", () -> waivers, subject, watcher);
        }
        ConditionWalk.Way way = walk(drl, "of " + unit, () -> facts(unit), subject, watcher);
        if (unit == null || way.isWhole()) {
            return way;
        }
        ConditionWalk.Way wide = walk(drl, "wide " + unit, () -> wide(unit), subject, watcher);
        return wide.isWhole() ? wide : way;
    }

    private ConditionWalk.Way walk(
            RuleImpl drl,
            String partition,
            Supplier<? extends List<?>> facts,
            Subject subject,
            Consumer<Test> watcher) {
        Opened opened = sessions.computeIfAbsent(partition, p -> open(facts.get()));
        return new ConditionWalk(
                        (ValueResolver) opened.session(),
                        opened.session()::insert,
                        opened.handles(),
                        object -> concerns(object, subject),
                        watcher)
                .through(drl);
    }

    private Opened open(List<?> facts) {
        KieSession session = rules.open();
        List<FactHandle> handles = new ArrayList<>();
        handles.add(session.insert(program.asOf()));
        handles.add(session.insert(program.term()));
        limits.forEach(limit -> handles.add(session.insert(limit)));
        facts.forEach(fact -> handles.add(session.insert(fact)));
        return new Opened(session, handles);
    }

    @Override
    public void close() {
        sessions.values().forEach(opened -> opened.session().dispose());
        sessions.clear();
    }

    private List<OwedFinding> owed(@Nullable String unit) {
        SortedMap<String, List<OwedFinding>> owed = escalation.owed(program);
        return unit == null ? List.of() : owed.getOrDefault(unit, List.of());
    }

    private List<Object> wide(String unit) {
        return program.programWide().stream()
                .filter(object -> object instanceof Fact fact
                        && unit.equals(fact.subject().unit()))
                .toList();
    }

    private List<Object> facts(@Nullable String unit) {
        return unit == null ? program.programWide() : program.byUnit().getOrDefault(unit, List.of());
    }

    private List<RuleImpl> drl(Rule rule) {
        return rules.compiled().getKiePackages().stream()
                .flatMap(p -> p.getRules().stream())
                .filter(one -> DrlRule.idOf(one.getName()).equals(rule.id()))
                .map(RuleImpl.class::cast)
                .sorted(Comparator.comparingInt(one -> rules.drl(one).order()))
                .toList();
    }

    /** Whether a fact may be the one meant: it contradicts no field that is given. */
    private static boolean concerns(Object object, Subject wanted) {
        return !(object instanceof Fact fact) || agree(fact.subject(), wanted, false);
    }

    private static boolean has(Subject subject, Subject wanted) {
        return agree(subject, wanted, true);
    }

    private static boolean agree(Subject subject, Subject wanted, boolean strict) {
        List<Function<Subject, @Nullable String>> fields = List.of(
                Subject::unit,
                Subject::task,
                Subject::occurrence,
                Subject::area,
                Subject::kpi,
                Subject::report,
                Subject::period,
                Subject::difficulty,
                Subject::request);
        for (Function<Subject, @Nullable String> field : fields) {
            String want = field.apply(wanted);
            String have = field.apply(subject);
            if (want != null && !want.equals(have) && (strict || have != null)) {
                return false;
            }
        }
        return true;
    }
}
