package vn.dondoc.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.model.UnitReport;
import vn.dondoc.source.Place;

/**
 * What the highest visible revision of a report says of a task. Its subject has unit, task, occurrence, regime and
 * period.
 *
 * @param periodEnd last day of the report's period
 * @param submitted day the revision came; null where that cannot be read
 * @param percent 0 to 100, or null
 * @param done the day it states, or null
 * @param evidenced it names at least one document that is not blank
 * @param reason null where absent or blank
 * @param earlier the latest mention of a period that ends on an earlier day, or null
 */
public record Mention(
        Subject subject,
        LocalDate periodEnd,
        @Nullable LocalDate submitted,
        UnitReport.Status says,
        @Nullable BigDecimal percent,
        @Nullable LocalDate done,
        boolean evidenced,
        @Nullable String reason,
        @Nullable Mention earlier,
        Place place,
        List<Evidence> evidence)
        implements Fact {

    public String task() {
        return String.valueOf(subject.task());
    }

    public @Nullable String occurrence() {
        return subject.occurrence();
    }

    public String period() {
        return String.valueOf(subject.period());
    }

    public boolean saysNotStarted() {
        return says == UnitReport.Status.NOT_STARTED;
    }

    public boolean saysDone() {
        return says == UnitReport.Status.DONE;
    }

    // Written out: what a record makes of itself is linked at run time, which a start would pay for.
    @Override
    public boolean equals(@Nullable Object object) {
        // A chain of earlier mentions hangs on each.
        if (object == this) {
            return true;
        }
        return object instanceof Mention other
                && evidenced == other.evidenced
                && says == other.says
                && place.equals(other.place)
                && subject.equals(other.subject)
                && periodEnd.equals(other.periodEnd)
                && Objects.equals(submitted, other.submitted)
                && Objects.equals(percent, other.percent)
                && Objects.equals(done, other.done)
                && Objects.equals(reason, other.reason)
                && Objects.equals(earlier, other.earlier)
                && evidence.equals(other.evidence);
    }

    @Override
    public int hashCode() {
        return 31 * place.hashCode() + says.hashCode();
    }
}
