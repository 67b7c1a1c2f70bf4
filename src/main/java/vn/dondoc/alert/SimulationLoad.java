package vn.dondoc.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.alert.Simulation.Sent;

/**
 * How many messages some people get in a month: each person and each month counts once, months without any too.
 *
 * @param mean to one decimal
 * @param median to one decimal
 * @param most of one person in one month
 * @param whose a message of who got the most
 * @param when that month
 */
record SimulationLoad(BigDecimal mean, BigDecimal median, long most, Sent whose, YearMonth when) {

    /**
     * Of some people.
     *
     * @param people the messages of each; none of them empty
     * @return empty where there is nobody
     */
    static Optional<SimulationLoad> of(List<List<Sent>> people, List<YearMonth> months) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        List<Long> counts = new ArrayList<>();
        long most = -1;
        Sent whose = people.get(0).get(0);
        YearMonth when = months.get(0);
        for (List<Sent> person : people) {
            for (YearMonth month : months) {
                long count = count(person, month);
                counts.add(count);
                if (count > most) {
                    most = count;
                    whose = person.get(0);
                    when = month;
                }
            }
        }
        counts.sort(null);
        long middle = counts.get(counts.size() / 2) + counts.get((counts.size() - 1) / 2);
        long all = counts.stream().mapToLong(Long::longValue).sum();
        return Optional.of(new SimulationLoad(quotient(all, counts.size()), quotient(middle, 2), most, whose, when));
    }

    /** A person's messages in a month. */
    static long count(List<Sent> person, YearMonth month) {
        return person.stream()
                .filter(one -> YearMonth.from(one.day()).equals(month))
                .count();
    }

    private static BigDecimal quotient(long sum, int parts) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(parts), 1, RoundingMode.HALF_UP);
    }
}
