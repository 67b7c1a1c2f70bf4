package vn.dondoc.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding;

/**
 * What one recipient must be told now: at least one thing.
 *
 * @param overview the recipient watches over others: a summary by unit comes first
 * @param units the most severe first
 * @param standing how many findings stand, told before or now, by unit id; the program's own under ""
 */
public record Notice(
        Recipient recipient, LocalDate asOf, boolean overview, List<UnitPart> units, Map<String, Integer> standing) {

    /**
     * What is told of one unit.
     *
     * @param unit id; null for what concerns a program as a whole
     * @param items the most severe first
     * @param resolved what is gone
     * @param covered reminders that are gone together with the breach that they became: entered, not listed
     * @param symptoms what is counted beside a missing report that is among the items
     */
    public record UnitPart(
            @Nullable String unit, List<Item> items, List<Gone> resolved, List<Gone> covered, List<Finding> symptoms) {}

    /**
     * A finding and why it is told.
     *
     * @param before what the recipient was told of it until now, or null
     * @param promise the promise that was not kept, or null
     * @param restates how many findings it restates, and how many of them this message lists; null for most
     */
    public record Item(
            Finding finding,
            Reason reason,
            @Nullable Told before,
            @Nullable Promise promise,
            @Nullable Restated restates) {}

    /** A finding that restates others. */
    public record Restated(int all, int listedHere) {}

    /** A finding that was told and is gone. */
    public record Gone(Told before, About about) {}

    /** All items, in order. */
    public List<Item> items() {
        return units.stream().flatMap(part -> part.items().stream()).toList();
    }

    /** All that is gone, in order. */
    public List<Gone> resolved() {
        return units.stream().flatMap(part -> part.resolved().stream()).toList();
    }

    /** What the ledger keeps of it. */
    public List<Telling> tellings() {
        List<Telling> tellings = new ArrayList<>();
        items().forEach(item -> tellings.add(new Telling(
                item.finding().fingerprint(),
                item.reason(),
                item.finding().severity(),
                item.finding().level())));
        resolved().forEach(gone -> tellings.add(ended(gone)));
        units.forEach(part -> part.covered().forEach(gone -> tellings.add(ended(gone))));
        return List.copyOf(tellings);
    }

    private static Telling ended(Gone gone) {
        Told before = gone.before();
        return new Telling(before.fingerprint(), Reason.RESOLVED, before.severity(), before.level());
    }
}
