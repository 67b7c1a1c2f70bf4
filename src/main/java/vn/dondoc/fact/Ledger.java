package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Decision.Cancellation;
import vn.dondoc.model.Decision.Extension;
import vn.dondoc.model.Decision.Transfer;
import vn.dondoc.model.Period;
import vn.dondoc.model.Unit;
import vn.dondoc.model.Written;
import vn.dondoc.source.CodePoints;

/**
 * Who holds which assignment on the as-of date. Cancellations, transfers and the ends of units are gone through in the
 * order in which they happened; on one day decisions come before the end of the day, when a unit ceases.
 */
final class Ledger {

    private final ProgramView view;
    private final NavigableMap<TaskKey, Holding> holdings = new TreeMap<>(TaskKey.ORDER);
    private final Map<String, Mentions> mentions = new HashMap<>();
    private final Map<TaskKey, Claim> claims = new HashMap<>();
    private final Map<TaskKey, Extensions> extensions = new HashMap<>();

    /** Something that moves assignments, on a day. */
    private record Event(LocalDate day, boolean endOfDay, Runnable effect) {}

    private Ledger(ProgramView view) {
        this.view = view;
    }

    static Ledger of(ProgramView view) {
        Ledger ledger = new Ledger(view);
        for (Holding holding : Holdings.of(view)) {
            ledger.holdings.put(holding.key(), holding);
        }
        List<Event> events = new ArrayList<>();
        for (Decision decision : view.decisions()) {
            if (decision instanceof Cancellation cancellation) {
                events.add(new Event(decision.decided(), false, () -> ledger.cancel(cancellation)));
            } else if (decision instanceof Transfer transfer) {
                events.add(new Event(decision.decided(), false, () -> ledger.transfer(transfer)));
            }
        }
        for (Unit unit : view.ending()) {
            if (unit.activeTo() != null && unit.ceasedBefore(view.asOf())) {
                events.add(new Event(unit.activeTo(), true, () -> ledger.cease(unit)));
            }
        }
        // A stable sort: decisions of one day keep their reading order, units that cease on one day that of their ids.
        events.sort(Comparator.comparing(Event::day).thenComparing(Event::endOfDay));
        events.forEach(event -> event.effect().run());
        return ledger;
    }

    /** A unit's assignments, closed ones included, by task and occurrence. */
    List<Holding> holdings(String unit) {
        List<Holding> held = new ArrayList<>();
        for (Holding holding : holdings.tailMap(new TaskKey(unit, "", null)).values()) {
            if (!holding.key().unit().equals(unit)) {
                break;
            }
            held.add(holding);
        }
        return held;
    }

    /** What a unit has of one task: the assignment, or one for each occurrence; closed ones included. */
    Collection<Holding> holdings(String unit, String task) {
        return holdings.subMap(new TaskKey(unit, task, null), new TaskKey(unit, task + '\0', null))
                .values();
    }

    /** Ids of the units that hold or held an assignment. */
    Set<String> units() {
        Set<String> units = new TreeSet<>(CodePoints.ORDER);
        holdings.keySet().forEach(key -> units.add(key.unit()));
        return units;
    }

    /** The assignment that a unit holds, open or closed, or null. */
    @Nullable
    Holding holding(TaskKey key) {
        return holdings.get(key);
    }

    Mentions mentions(String unit) {
        return mentions.computeIfAbsent(unit, u -> Mentions.of(view, u));
    }

    Claim claim(TaskKey key) {
        Claim known = claims.get(key);
        if (known == null) {
            known = Claim.of(
                    key, mentions(key.unit()).of(key), view.file(key.unit()).decisionsOn(key.task()));
            claims.put(key, known);
        }
        return known;
    }

    Extensions extensions(TaskKey key) {
        return extensions.computeIfAbsent(
                key, k -> Extensions.of(k, view.file(k.unit()).decisionsOn(k.task())));
    }

    /** The due date that holds, rolled, by the extensions decided up to a day; null without one. */
    @Nullable
    LocalDate effectiveDue(Holding holding, LocalDate upTo) {
        if (holding.base() == null) {
            return null;
        }
        Claim claim = claim(holding.key());
        Extension extension = extensions(holding.key()).inForce(upTo, claim.stands() ? claim.done() : null);
        return view.deadlines().roll(extension == null ? holding.base() : extension.due());
    }

    private void cancel(Cancellation decision) {
        Evidence ground = new Evidence(What.CANCELLATION, decision.decided(), decision.place());
        for (Holding holding : open(decision.unit(), decision.task(), decision.occurrence(), decision.decided())) {
            holdings.put(holding.key(), holding.closedBy(ground));
        }
    }

    private void transfer(Transfer decision) {
        if (decision.to().equals(decision.unit())) {
            return;
        }
        Evidence ground = new Evidence(What.TRANSFER, decision.decided(), decision.place());
        for (Holding holding : open(decision.unit(), decision.task(), decision.occurrence(), decision.decided())) {
            LocalDate due = effectiveDue(holding, decision.decided());
            holdings.put(holding.key(), holding.closedBy(ground));
            Holding given = holding.givenTo(decision.to(), due, decision.decided(), List.of(), ground);
            Unit receiver = view.unit(decision.to());
            // A receiver that has ceased before had its last day already.
            if (give(given) && receiver != null && receiver.ceasedBefore(decision.decided())) {
                passOn(given, receiver);
            }
        }
    }

    private void cease(Unit unit) {
        holdings(unit.id()).forEach(holding -> passOn(holding, unit));
    }

    /** What a ceased unit had not done by its last day is its successor's, and so on where that one has ceased too. */
    private void passOn(Holding holding, Unit from) {
        Written<String> successor = from.successor();
        LocalDate lastDay = from.activeTo();
        if (lastDay == null
                || successor == null
                || holding.own()
                || holding.closed()
                || claim(holding.key()).doneBy(lastDay)
                || holding.trail().contains(successor.value())
                || view.unit(successor.value()) == null
                || from.id().equals(successor.value())) {
            return;
        }
        List<String> trail = new ArrayList<>(holding.trail());
        trail.add(from.id());
        Holding passed = holding.givenTo(
                successor.value(),
                effectiveDue(holding, lastDay),
                later(lastDay.plusDays(1), holding.received()),
                List.copyOf(trail),
                new Evidence(What.SUCCESSION, lastDay, successor.place()));
        holdings.remove(holding.key());
        boolean merged = !give(passed);
        Unit next = view.unit(successor.value());
        // A successor that has ceased earlier had its last day already; one that ceases later comes in its turn.
        if (!merged
                && next != null
                && next.activeTo() != null
                && !next.activeTo().isAfter(lastDay)) {
            boolean hadItsTurn =
                    next.activeTo().isBefore(lastDay) || CodePoints.ORDER.compare(next.id(), from.id()) < 0;
            if (hadItsTurn) {
                passOn(passed, next);
            }
        }
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    /** Puts an assignment into a unit's hands; false where the unit has it already and the two merge. */
    private boolean give(Holding holding) {
        Holding existing = holdings.get(holding.key());
        if (existing != null && !existing.closed()) {
            return false;
        }
        holdings.put(holding.key(), holding);
        return true;
    }

    /** The assignments that a decision touches: held, not closed, and not done on its day. */
    private List<Holding> open(@Nullable String unit, String task, @Nullable Period occurrence, LocalDate decided) {
        List<Holding> open = new ArrayList<>();
        Collection<Holding> candidates = unit == null ? holdings.values() : holdings(unit, task);
        for (Holding holding : candidates) {
            TaskKey key = holding.key();
            if (key.task().equals(task)
                    && (occurrence == null || occurrence.equals(key.occurrence()))
                    && !holding.closed()
                    && !claim(key).doneBy(decided)) {
                open.add(holding);
            }
        }
        return open;
    }
}
