package vn.dondoc.report.office.xlsx;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.Percent;

/** Parts of a whole in percent, as cells; nothing where there is no whole. */
final class Shares {

    private Shares() {}

    /** A share of 1, rounded down. */
    static Content floored(@Nullable BigFraction share) {
        return share == null ? Content.NONE : Content.percent(Percent.floored(share));
    }

    static Content of(long part, long whole) {
        return whole == 0 ? Content.NONE : Content.percent(Percent.of(part, whole));
    }
}
