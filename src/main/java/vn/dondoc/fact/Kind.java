package vn.dondoc.fact;

/** What kind of timing a task has, on the as-of date. */
public enum Kind {
    DATED,
    CONTINUOUS,
    RECURRING,
    /** Conditional, and its event has happened. */
    TRIGGERED,
    /** Conditional, and its event has not happened. */
    CONDITIONAL
}
