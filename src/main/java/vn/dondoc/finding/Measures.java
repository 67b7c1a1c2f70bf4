package vn.dondoc.finding;

import java.math.BigDecimal;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Target;

/** Figures with what they count: percentages, ranks, bare numbers, and the targets that they are held against. */
final class Measures {

    private final Words words;
    private final Figures figures;
    private final Kpi.@Nullable Measure measure;
    private final @Nullable Target bound;

    /**
     * Figures of a KPI, or of none.
     *
     * @param measure null without a KPI
     * @param bound the KPI's target; null without a KPI
     */
    Measures(Words words, Figures figures, Kpi.@Nullable Measure measure, @Nullable Target bound) {
        this.words = words;
        this.figures = figures;
        this.measure = measure;
        this.bound = bound;
    }

    /** {@code 94,97%}, {@code hạng 5}, {@code 12}; a target: {@code trên 95%}. Never as if beyond the KPI's target. */
    String figure(Object value) {
        return value instanceof Target target ? target(target) : measured("figure", number(value, bound));
    }

    /** {@code 0,3 điểm phần trăm}, {@code 12}. */
    String difference(Object value) {
        return measured("difference", number(value, null));
    }

    /** {@code 79,99%}; never as if beyond the bound. */
    String percent(Object value, @Nullable Object bound) {
        return words.say("figure.PERCENT", Map.of("number", number(value, bound)));
    }

    /** Decimals as they are written; fractions as exactly as people read them, on their side of a bound. */
    String number(Object value, @Nullable Object bound) {
        if (value instanceof BigFraction fraction) {
            BigFraction limit = bound == null ? null : exact(bound);
            return figures.number(limit == null ? ShownDecimals.of(fraction) : ShownDecimals.against(fraction, limit));
        }
        return value instanceof BigDecimal decimal
                ? figures.number(decimal)
                : value instanceof Integer || value instanceof Long
                        ? figures.number(((Number) value).longValue())
                        : value.toString();
    }

    private String target(Target target) {
        String operator = target.operator().name();
        String number = figures.number(target.bound());
        return measure == Kpi.Measure.RANK
                ? words.say("target.RANK." + operator, Map.of("bound", number))
                : words.say("target." + operator, Map.of("bound", measured("figure", number)));
    }

    private String measured(String what, String number) {
        return measure == null ? number : words.say(what + "." + measure.name(), Map.of("number", number));
    }

    private static @Nullable BigFraction exact(Object bound) {
        if (bound instanceof Target target) {
            return target.exactBound();
        }
        if (bound instanceof BigDecimal decimal) {
            return Target.exact(decimal);
        }
        return bound instanceof BigFraction fraction ? fraction : null;
    }
}
