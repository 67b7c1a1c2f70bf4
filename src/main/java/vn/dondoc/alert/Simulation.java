package vn.dondoc.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Severity;
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
     * @param reasons how many items for which reason
     * @param worst gravest finding that is not resolved; null where all are
     */
    public record Sent(
            LocalDate day,
            Recipient recipient,
            @Nullable String unit,
            Map<Reason, Integer> reasons,
            @Nullable Severity worst,
            String subject) {

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

    /** The messages of each recipient, by address. */
    public Map<String, List<Sent>> byAddress() {
        Map<String, List<Sent>> byAddress = new TreeMap<>(CodePoints.ORDER);
        sent.forEach(one -> byAddress
                .computeIfAbsent(one.recipient().address(), address -> new ArrayList<>())
                .add(one));
        return byAddress;
    }

    private static Sent sent(Notice notice, Alerting run, String subject) {
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        notice.tellings().forEach(telling -> reasons.merge(telling.reason(), 1, Integer::sum));
        Severity worst = notice.items().stream()
                .map(item -> item.finding().severity())
                .max(Severity::compareTo)
                .orElse(null);
        return new Sent(
                notice.asOf(), notice.recipient(), run.unitOf(notice.recipient().address()), reasons, worst, subject);
    }
}
