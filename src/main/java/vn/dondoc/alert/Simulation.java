package vn.dondoc.alert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Severity;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.CodePoints;

/**
 * Who would have been told what and when, had a run been made on each of some days. The ledger is in memory.
 *
 * @param days in order, at least one
 * @param sent by day, then address
 */
public record Simulation(String version, Language language, List<LocalDate> days, List<Sent> sent) {

    /**
     * A message that would have gone out.
     *
     * @param recipient who gets it
     * @param unit id of the unit whose head or mailbox it is; null for officials
     * @param overview whether it speaks of units that are not the recipient's own
     * @param reasons how many items for which reason
     * @param worst gravest finding that is not resolved; null where all are
     */
    public record Sent(
            LocalDate day,
            Recipient recipient,
            @Nullable String unit,
            boolean overview,
            Map<Reason, Integer> reasons,
            @Nullable Severity worst,
            String subject) {

        /** Whether a mailbox gets it, and nobody by name. */
        boolean isMailbox() {
            return unit != null && recipient.name() == null;
        }

        /** What the recipient is called in one line. */
        String called(Words words) {
            String office = recipient.office();
            if (office != null) {
                return LetterEntries.clean(isMailbox() ? words.say("sim.mailbox", Map.of("office", office)) : office);
            }
            return Stream.of(recipient.title(), recipient.name())
                    .filter(Objects::nonNull)
                    .map(LetterEntries::clean)
                    .reduce((title, name) -> title + " – " + name)
                    .orElse(recipient.address());
        }

        /** How many things it tells. */
        public int items() {
            return reasons.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Plays the days through.
     *
     * @param days in order, at least one
     * @param runs makes the run of a day
     */
    public static Simulation of(
            String version, Language language, List<LocalDate> days, Function<LocalDate, Alerting> runs) {
        MemoryLedger ledger = new MemoryLedger();
        List<Sent> sent = new ArrayList<>();
        for (LocalDate day : days) {
            Alerting run = runs.apply(day);
            LetterWriter letters = run.letters();
            run.eachNotice(ledger, notice -> {
                ledger.enter(notice.recipient().address(), notice.tellings(), day);
                sent.add(sent(notice, run, letters.letter(notice).subject()));
            });
        }
        return new Simulation(version, language, List.copyOf(days), List.copyOf(sent));
    }

    /** The messages of each recipient: by unit, heads before mailboxes; then those of officials. */
    List<List<Sent>> byRecipient() {
        Map<String, List<Sent>> byAddress = new TreeMap<>(CodePoints.ORDER);
        sent.forEach(one -> byAddress
                .computeIfAbsent(one.recipient().address(), address -> new ArrayList<>())
                .add(one));
        return byAddress.values().stream()
                .sorted(Comparator.comparingInt((List<Sent> all) -> all.get(0).unit() == null ? 1 : 0)
                        .thenComparing(all -> String.valueOf(all.get(0).unit()), CodePoints.ORDER)
                        .thenComparing(all -> all.get(0).isMailbox()))
                .toList();
    }

    /** The months from the first day to the last. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(days.get(days.size() - 1));
        for (YearMonth month = YearMonth.from(days.get(0)); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static Sent sent(Notice notice, Alerting run, String subject) {
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        notice.tellings().forEach(telling -> reasons.merge(telling.reason(), 1, Integer::sum));
        Severity worst = notice.items().stream()
                .map(item -> item.finding().severity())
                .max(Severity::compareTo)
                .orElse(null);
        return new Sent(
                notice.asOf(),
                notice.recipient(),
                run.unitOf(notice.recipient().address()),
                notice.overview(),
                reasons,
                worst,
                subject);
    }
}
