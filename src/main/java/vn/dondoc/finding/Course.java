package vn.dondoc.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the findings of a workspace come and go over time.
 *
 * @param last the result for the last day
 * @param stops one for each day that was judged, in order
 */
public record Course(Audit last, List<Stop> stops) {

    /**
     * One day.
     *
     * @param counts how many findings count, by severity; every severity is there
     * @param waived how many are waived
     * @param changes since the stop before; on the first day everything that counts appears
     */
    public record Stop(LocalDate day, Map<Severity, Long> counts, long waived, List<Change> changes) {

        /** How many findings count. */
        public long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        public long count(Change.Kind kind) {
            return changes.stream().filter(change -> change.kind() == kind).count();
        }
    }

    /**
     * Judges each day once; of days that have passed only the changes are kept.
     *
     * @param days in order, at least one
     */
    public static Course of(List<LocalDate> days, Function<LocalDate, Audit> audits) {
        Audit last = audits.apply(days.get(0));
        List<Stop> stops = new ArrayList<>();
        stops.add(stop(last, List.of()));
        for (LocalDate day : days.subList(1, days.size())) {
            Audit next = audits.apply(day);
            stops.add(stop(next, last.counting()));
            last = next;
        }
        return new Course(last, List.copyOf(stops));
    }

    private static Stop stop(Audit audit, List<Finding> before) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, audit.counted(severity));
        }
        return new Stop(audit.asOf(), counts, audit.waived(), Change.between(before, audit.counting()));
    }
}
