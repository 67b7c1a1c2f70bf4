package vn.dondoc.alert;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.alert.Inhibition.Whose;
import vn.dondoc.alert.Notice.Gone;
import vn.dondoc.alert.Notice.Item;
import vn.dondoc.alert.Notice.Restated;
import vn.dondoc.finding.Finding;

/** Fourth stage: of everything that stands against a recipient's units, what must be told now, and why. */
final class Comparison {

    private final LocalDate asOf;
    private final int repeatAfter;
    private final Ledger ledger;
    private final Inhibition inhibition;
    private final Standing standing;
    private final Predicate<About> judged;
    private final AddressBook book;

    /**
     * @param repeatAfter days after which what still stands is told again, 1 or more
     * @param judged whether the run could have found something: what it did not look at is not gone
     */
    Comparison(
            LocalDate asOf,
            int repeatAfter,
            Ledger ledger,
            Inhibition inhibition,
            Standing standing,
            Predicate<About> judged,
            AddressBook book) {
        this.asOf = asOf;
        this.repeatAfter = repeatAfter;
        this.ledger = ledger;
        this.inhibition = inhibition;
        this.standing = standing;
        this.judged = judged;
        this.book = book;
    }

    /** What to tell a recipient; empty where there is nothing. */
    Optional<Notice> notice(Digest digest) {
        String address = digest.recipient().address();
        Account account = ledger.account(address);
        Map<String, Part> parts = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Route route : digest.routes()) {
            String unit = key(route.unit());
            counts.merge(unit, 1, Integer::sum);
            Item item = item(route.finding(), account.told(route.finding().fingerprint()));
            if (item != null) {
                parts.computeIfAbsent(unit, key -> new Part(route.unit())).items.add(item);
            }
        }
        addGone(account, parts);
        if (parts.isEmpty() || !(hasNews(parts.values()) || isLongQuiet(account))) {
            return Optional.empty();
        }
        Set<String> listed = new HashSet<>();
        parts.values()
                .forEach(part ->
                        part.items.forEach(item -> listed.add(item.finding().fingerprint())));
        List<Notice.UnitPart> units = parts.values().stream()
                .map(part -> part.finished(address, listed))
                .sorted(Gravity.OF_UNITS)
                .toList();
        boolean overview = !units.stream().allMatch(part -> book.isOf(part.unit(), address));
        return Optional.of(new Notice(digest.recipient(), asOf, overview, units, Map.copyOf(counts)));
    }

    /** Null where the finding need not be told now. */
    private @Nullable Item item(Finding finding, @Nullable Told told) {
        if (told == null) {
            return new Item(finding, Reason.NEW, null, null, null);
        }
        if (told.last().isAfter(asOf)) {
            // An earlier day is judged again: what was told since is told.
            return null;
        }
        Promise promise = ledger.promise(finding.fingerprint());
        Reason reason = reason(finding, told, promise);
        return reason == null
                ? null
                : new Item(finding, reason, told, reason == Reason.PROMISE_BROKEN ? promise : null, null);
    }

    private @Nullable Reason reason(Finding finding, Told told, @Nullable Promise promise) {
        if (finding.level() > told.level()) {
            return Reason.ESCALATED;
        }
        if (promise != null && !asOf.isAfter(promise.until())) {
            return null;
        }
        if (promise != null && !told.last().isAfter(promise.until())) {
            return Reason.PROMISE_BROKEN;
        }
        return isLongAgo(told.last()) ? Reason.REPEAT : null;
    }

    /** Whether there is something that cannot wait. */
    private static boolean hasNews(Collection<Part> parts) {
        return parts.stream()
                .anyMatch(part -> part.resolved.stream().anyMatch(gone -> !isReminder(gone.about()))
                        || part.items.stream().anyMatch(item -> item.reason() != Reason.REPEAT));
    }

    private static boolean isReminder(About about) {
        return Router.REMINDERS.contains(about.rule());
    }

    /**
     * What can wait, what stands still and the end of what never was a breach, rides in a message that goes out anyway, or
     * in one of its own where the recipient got none for as long. Else a head with twenty open tasks would hear of one of
     * them every day.
     */
    private boolean isLongQuiet(Account account) {
        LocalDate last = account.lastMessage();
        return last == null || isLongAgo(last);
    }

    private boolean isLongAgo(LocalDate told) {
        return ChronoUnit.DAYS.between(told, asOf) >= repeatAfter;
    }

    private void addGone(Account account, Map<String, Part> parts) {
        List<Gone> gone = new ArrayList<>();
        Set<Standing.Of> breaches = new HashSet<>();
        for (Told told : account.open()) {
            if (standing.has(told.fingerprint()) || told.last().isAfter(asOf)) {
                continue;
            }
            About about = ledger.about(told.fingerprint()).orElse(null);
            if (about != null && judged.test(about) && !standing.isNowBroken(about)) {
                gone.add(new Gone(told, about));
                breaches.add(new Standing.Of(about.rule(), about.subject()));
            }
        }
        for (Gone one : gone) {
            Part part = parts.computeIfAbsent(
                    key(one.about().unit()), key -> new Part(one.about().unit()));
            boolean covered =
                    Standing.breach(one.about()).filter(breaches::contains).isPresent();
            (covered ? part.covered : part.resolved).add(one);
        }
    }

    private static String key(@Nullable String unit) {
        return unit == null ? "" : unit;
    }

    /** What is told of one unit, while it is put together. */
    private final class Part {

        private final @Nullable String unit;
        private final List<Item> items = new ArrayList<>();
        private final List<Gone> resolved = new ArrayList<>();
        private final List<Gone> covered = new ArrayList<>();

        Part(@Nullable String unit) {
            this.unit = unit;
        }

        Notice.UnitPart finished(String address, Set<String> listed) {
            List<Item> restating = items.stream()
                    .map(item -> restating(item, listed))
                    .sorted(Gravity.OF_ITEMS)
                    .toList();
            return new Notice.UnitPart(unit, restating, List.copyOf(resolved), List.copyOf(covered), symptoms(address));
        }

        private Item restating(Item item, Set<String> listed) {
            Set<String> restated = inhibition.restated().get(item.finding().fingerprint());
            if (restated == null) {
                return item;
            }
            int here = (int) restated.stream().filter(listed::contains).count();
            return new Item(
                    item.finding(), item.reason(), item.before(), item.promise(), new Restated(restated.size(), here));
        }

        /** Those of the missing reports that this message tells. */
        private List<Finding> symptoms(String address) {
            Set<Whose> causes = new HashSet<>();
            for (Item item : items) {
                if (item.finding().rule().id().equals(Inhibition.CAUSE)) {
                    causes.add(Whose.of(address, item.finding().subject()));
                }
            }
            return causes.stream()
                    .flatMap(cause -> inhibition.symptoms().getOrDefault(cause, List.of()).stream())
                    .toList();
        }
    }
}
