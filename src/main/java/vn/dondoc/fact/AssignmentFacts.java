package vn.dondoc.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Decision.Extension;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Target;
import vn.dondoc.model.Unit;

/** Assignments and the decisions about them, as facts of the units that hold or lost them. */
final class AssignmentFacts {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private final ProgramView view;
    private final Ledger ledger;

    AssignmentFacts(ProgramView view, Ledger ledger) {
        this.view = view;
        this.ledger = ledger;
    }

    /** The fact of one assignment, open, done or closed. */
    Assignment assignment(Holding holding) {
        Claim claim = ledger.claim(holding.key());
        Status status = status(holding, claim);
        LocalDate due = ledger.effectiveDue(holding, view.asOf());
        LocalDate done = claim.stands() ? claim.done() : null;
        Mention latest = claim.latest();
        return new Assignment(
                subject(holding.key()),
                holding.own(),
                holding.title(),
                holding.kind(),
                status,
                holding.start(),
                due,
                holding.received(),
                claim.claimed(),
                done,
                claim.reopened(),
                latest,
                behind(holding.start(), due, latest),
                due == null ? null : view.deadlines().overdue(due),
                due == null ? null : view.deadlines().late(due, done),
                claim.claimed() && latest != null ? latest.place() : holding.place(),
                evidence(holding, latest));
    }

    /** What stands in a unit's file about its assignments: rejections, extensions, decisions that took a task away. */
    List<Object> decisions(String unit) {
        List<Object> facts = new ArrayList<>();
        for (Decision decision : view.file(unit).decisions()) {
            if (decision instanceof Decision.Rejection rejection) {
                String occurrence = rejection.occurrence() == null
                        ? null
                        : rejection.occurrence().name();
                facts.add(new Rejected(rejection.task(), occurrence, rejection.decided()));
            } else if (decision instanceof Extension extension) {
                facts.add(extended(new TaskKey(unit, extension.task(), extension.occurrence()), extension));
            } else {
                takenAway(decision, facts);
            }
        }
        return facts;
    }

    /** Cancellations for every unit. */
    List<Object> cancellationsForAll() {
        List<Object> facts = new ArrayList<>();
        for (Decision decision : view.decisions()) {
            if (decision.unit() == null) {
                takenAway(decision, facts);
            }
        }
        return facts;
    }

    private Status status(Holding holding, Claim claim) {
        if (holding.closed()) {
            return Status.CLOSED;
        }
        boolean over = holding.kind() == Kind.CONTINUOUS
                && view.asOf().isAfter(view.program().period().to())
                && !claim.reopened();
        return claim.stands() || over ? Status.DONE : Status.OPEN;
    }

    private @Nullable BigFraction behind(LocalDate start, @Nullable LocalDate due, @Nullable Mention latest) {
        if (due == null || latest == null || latest.percent() == null) {
            return null;
        }
        long whole = ChronoUnit.DAYS.between(start, due);
        long gone = ChronoUnit.DAYS.between(start, view.asOf());
        BigFraction share;
        if (gone <= 0) {
            share = gone == 0 && whole <= 0 ? BigFraction.ONE : BigFraction.ZERO;
        } else {
            share = gone >= whole ? BigFraction.ONE : BigFraction.of(gone, whole);
        }
        return share.multiply(HUNDRED).subtract(Target.exact(latest.percent()));
    }

    private List<Evidence> evidence(Holding holding, @Nullable Mention latest) {
        List<Evidence> evidence = new ArrayList<>(holding.evidence());
        Claim claim = ledger.claim(holding.key());
        Extension extension = holding.base() == null
                ? null
                : ledger.extensions(holding.key()).inForce(view.asOf(), claim.stands() ? claim.done() : null);
        if (extension != null) {
            evidence.add(new Evidence(What.EXTENSION, extension.due(), extension.place()));
        }
        if (latest != null) {
            evidence.addAll(latest.evidence());
        }
        return List.copyOf(evidence);
    }

    private Extended extended(TaskKey key, Extension extension) {
        return new Extended(
                subject(key),
                extension.requested(),
                replaced(key, extension),
                Texts.filled(extension.number()),
                extension.place(),
                List.of(new Evidence(What.EXTENSION, extension.due(), extension.place())));
    }

    /** Null where there is no due date, or where the extension came after the task was done and replaces none. */
    private @Nullable LocalDate replaced(TaskKey key, Extension extension) {
        Holding holding = ledger.holding(key);
        LocalDate replaced = holding == null ? null : holding.base();
        Claim claim = ledger.claim(key);
        LocalDate done = claim.stands() ? claim.done() : null;
        if (replaced == null || (done != null && extension.decided().isAfter(done))) {
            return null;
        }
        Extension earlier = ledger.extensions(key).before(extension);
        return view.deadlines().roll(earlier == null ? replaced : earlier.due());
    }

    private void takenAway(Decision decision, List<Object> facts) {
        if (decision instanceof Decision.Cancellation cancellation) {
            facts.add(new TakenAway(
                    Subject.ofUnit(view.program().id(), cancellation.unit()).withTask(cancellation.task()),
                    Texts.filled(cancellation.number()),
                    null,
                    false,
                    cancellation.place(),
                    List.of(new Evidence(What.CANCELLATION, cancellation.decided(), cancellation.place()))));
        } else if (decision instanceof Decision.Transfer transfer) {
            Unit receiver = view.unit(transfer.to());
            facts.add(new TakenAway(
                    view.subject(transfer.unit()).withTask(transfer.task()),
                    Texts.filled(transfer.number()),
                    transfer.to(),
                    receiver != null && receiver.activeOn(transfer.decided()),
                    transfer.place(),
                    List.of(new Evidence(What.TRANSFER, transfer.decided(), transfer.place()))));
        }
    }

    /** Whether every assignment that a unit had of a task was cancelled or transferred away. */
    boolean released(String unit, String task) {
        Collection<Holding> held = ledger.holdings(unit, task);
        return !held.isEmpty() && held.stream().allMatch(Holding::closed);
    }

    private Subject subject(TaskKey key) {
        return view.subject(key.unit()).withTask(key.task()).withOccurrence(key.occurrenceName());
    }
}
