package vn.dondoc.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/** A decision of the authority or the coordinator, or an act recorded as one. Unit ids are resolved. */
public sealed interface Decision {

    String program();

    /** The unit that it concerns; null where it concerns every unit. */
    @Nullable
    String unit();

    /** The task that it concerns; null where it concerns none. */
    default @Nullable String task() {
        return null;
    }

    /** The day from which it is known and holds. */
    LocalDate decided();

    /** The document's number, as written. */
    @Nullable
    String number();

    Place place();

    /** A later due date (gia hạn). */
    record Extension(
            String program,
            String unit,
            String task,
            @Nullable Period occurrence,
            @Nullable LocalDate requested,
            LocalDate due,
            LocalDate decided,
            @Nullable String number,
            Place place)
            implements Decision {}

    /** The task is dropped; for every unit where {@code unit} is null, for one occurrence where that is given. */
    record Cancellation(
            String program,
            @Nullable String unit,
            String task,
            @Nullable Period occurrence,
            LocalDate decided,
            @Nullable String number,
            Place place)
            implements Decision {}

    /** The task passes to another unit. */
    record Transfer(
            String program,
            String unit,
            String task,
            @Nullable Period occurrence,
            String to,
            LocalDate decided,
            @Nullable String number,
            Place place)
            implements Decision {}

    /** The product is not accepted. */
    record Rejection(
            String program,
            String unit,
            String task,
            @Nullable Period occurrence,
            @Nullable String note,
            LocalDate decided,
            @Nullable String number,
            Place place)
            implements Decision {}

    /** The product is accepted after all: ends a rejection. */
    record Acceptance(
            String program,
            String unit,
            String task,
            @Nullable Period occurrence,
            LocalDate decided,
            @Nullable String number,
            Place place)
            implements Decision {}

    /** The coordinator put a difficulty to the authority. */
    record Forward(
            String program,
            String unit,
            String difficulty,
            LocalDate decided,
            @Nullable String number,
            Place place) implements Decision {}

    /** The authority answered a difficulty. */
    record Answer(
            String program,
            String unit,
            String difficulty,
            LocalDate decided,
            @Nullable String number,
            Place place) implements Decision {}

    /** The unit must explain itself by a day (yêu cầu giải trình). */
    record ExplanationRequest(
            String program,
            String unit,
            @Nullable String task,
            LocalDate answerBy,
            String id,
            LocalDate decided,
            @Nullable String number,
            Place place)
            implements Decision {}

    /** The unit explained itself. */
    record Explanation(
            String program,
            String unit,
            String request,
            LocalDate decided,
            @Nullable String number,
            Place place) implements Decision {}
}
