package vn.dondoc.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
}
