package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.model.DateRange;
import vn.dondoc.model.Period;
import vn.dondoc.model.Regime;

/**
 * One period of a regime that is owed, with its days.
 *
 * @param index which of the program's periods of that frequency it is, from 0, skipped ones counted
 * @param windowFrom day after the previous period's cut-off
 * @param cutoff day on which data close, never rolled
 * @param stated deadline before rolling
 * @param deadline deadline as it holds
 */
record ReportingSlot(
        Period period, int index, LocalDate windowFrom, LocalDate cutoff, LocalDate stated, LocalDate deadline) {

    /** All periods of a regime that a program asks for, in order. */
    static List<ReportingSlot> of(Regime regime, DateRange program, Deadlines deadlines) {
        List<ReportingSlot> slots = new ArrayList<>();
        List<Period> periods = Period.endingWithin(regime.frequency(), program.from(), program.to());
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            if (!regime.skip().contains(period)) {
                LocalDate stated = regime.dueDay().in(period.lastMonth().plusMonths(regime.dueMonth()));
                slots.add(new ReportingSlot(
                        period,
                        i,
                        regime.cutoff().in(period.previous().lastMonth()).plusDays(1),
                        regime.cutoff().in(period.lastMonth()),
                        stated,
                        deadlines.roll(stated)));
            }
        }
        return List.copyOf(slots);
    }
}
