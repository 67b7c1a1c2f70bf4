package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import vn.dondoc.fact.DataFact;
import vn.dondoc.fact.Due;
import vn.dondoc.fact.Fact;
import vn.dondoc.fact.ProgramTerm;
import vn.dondoc.finding.Breach;

/**
 * Listens to one session: which rule fires, on which facts, and what it says of them. Used by one thread.
 */
final class Firings extends DefaultAgendaEventListener implements Findings, AgendaFilter {

    /** The case that a finding takes its severity, place and values from: the gravest, then the first of the file. */
    private static final Comparator<Said> LEADING = Comparator.comparing(Said::severity, Comparator.reverseOrder())
            .thenComparingInt(Said::order)
            .thenComparing(Said::place);

    private final RuleBase rules;
    private final ProgramRules program;
    private final Class<?> about;
    private final Map<Object, List<Said>> byIdentity = new LinkedHashMap<>();
    private final List<Said> saidNow = new ArrayList<>();
    private @Nullable Match firing;

    /** @param about only firings that rest on a fact of this type count */
    Firings(RuleBase rules, ProgramRules program, Class<?> about) {
        this.rules = rules;
        this.program = program;
        this.about = about;
    }

    @Override
    public boolean accept(Match match) {
        return !program.isOff(DrlRule.idOf(match.getRule().getName()))
                && match.getObjects().stream().anyMatch(about::isInstance);
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        firing = event.getMatch();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        // Only now is it known what a finding says: its subject may have been completed after it was begun.
        for (Said said : saidNow) {
            byIdentity.computeIfAbsent(said.identity(), i -> new ArrayList<>()).add(said);
        }
        saidNow.clear();
        firing = null;
    }

    @Override
    public Said about(Fact fact) {
        Match match = firing;
        if (match == null) {
            throw new IllegalStateException("a finding can only be said while a rule fires");
        }
        DrlRule drl = rules.drl(match.getRule());
        List<Fact> matched = new ArrayList<>();
        for (Object object : match.getObjects()) {
            if (object instanceof Fact other) {
                matched.add(other);
            }
        }
        Said said = new Said(drl, program.severity(drl), fact, matched);
        saidNow.add(said);
        return said;
    }

    @Override
    public Said overdue(Due fact) {
        return about(fact).behind(fact.overdue());
    }

    @Override
    public Said late(Due fact) {
        return about(fact).behind(fact.late());
    }

    @Override
    public Said atTopLevel(Fact fact, ProgramTerm term) {
        return about(fact).atLevel(term.topLevel());
    }

    @Override
    public Said data(DataFact fact) {
        return about(fact);
    }

    /** One breach for each rule and subject. */
    List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        for (List<Said> cases : byIdentity.values()) {
            List<Said> inOrder = cases.stream().sorted(LEADING).toList();
            breaches.add(inOrder.get(0).with(inOrder.subList(1, inOrder.size())));
        }
        return breaches;
    }
}
