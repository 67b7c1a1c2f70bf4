package vn.dondoc.model;

/** How often a report is owed or a task recurs. */
public enum Frequency {
    MONTHLY("monthly", 1),
    QUARTERLY("quarterly", 3),
    HALF_YEARLY("half-yearly", 6),
    YEARLY("yearly", 12);

    private final String written;
    private final int months;

    Frequency(String written, int months) {
        this.written = written;
        this.months = months;
    }

    /** The name that files use. */
    public String written() {
        return written;
    }

    /** Length of one period, in months. */
    public int months() {
        return months;
    }
}
