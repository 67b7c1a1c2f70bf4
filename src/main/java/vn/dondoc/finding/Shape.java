package vn.dondoc.finding;

import java.util.Locale;

/** How the value of a placeholder is shown: {@code {receiver:unit}}. */
enum Shape {
    /** By the value's own type: a date as a date, a list with commas. What a placeholder without a shape means. */
    TYPE,
    /** A number with its noun: {@code {days:day|days}}. */
    COUNTED,
    /** Unit ids as names. */
    UNIT,
    /** Area ids as names. */
    AREA,
    /** A task's id with its title. */
    TASK,
    /** A period's name in words. */
    PERIOD,
    /** A rule's id with its title. */
    RULE,
    /** A figure or target in the unit of the subject's KPI; never as if beyond that KPI's target. */
    FIGURE,
    /** The distance of two such figures. */
    DIFFERENCE,
    /** A number with a percent sign; {@code percent/band}: never as if beyond that bound. */
    PERCENT,
    /** Without separators, for years. */
    PLAIN;

    /** @throws IllegalArgumentException where there is no such shape */
    static Shape of(String written) {
        for (Shape shape : values()) {
            if (shape != TYPE
                    && shape != COUNTED
                    && shape.name().toLowerCase(Locale.ROOT).equals(written)) {
                return shape;
            }
        }
        throw new IllegalArgumentException("“" + written + "” is no shape of a placeholder");
    }
}
