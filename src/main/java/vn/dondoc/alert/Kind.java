package vn.dondoc.alert;

/** What people call findings in a subject line, the most pressing first. */
enum Kind {
    OVERDUE,
    REPORT,
    PLAN,
    EXPLANATION,
    DIFFICULTY,
    KPI,
    TASK_ISSUE,
    REPORT_ISSUE,
    PLAN_ISSUE,
    KPI_ISSUE,
    OTHER,
    TASK_SOON,
    REPORT_SOON,
    PLAN_SOON,
    RESOLVED;

    /** The kind of a rule's findings. */
    static Kind of(String rule) {
        return switch (rule) {
            case "TASK-01" -> OVERDUE;
            case "REPORT-01" -> REPORT;
            case "PLAN-01" -> PLAN;
            case "ESC-01" -> EXPLANATION;
            case "DIFF-03", "DIFF-04" -> DIFFICULTY;
            case "KPI-01" -> KPI;
            case "TASK-02" -> TASK_SOON;
            case "REPORT-10" -> REPORT_SOON;
            case "PLAN-12" -> PLAN_SOON;
            default -> ofGroup(rule.substring(0, Math.max(0, rule.indexOf('-'))));
        };
    }

    /** What else is wrong is named by what it is about. */
    private static Kind ofGroup(String group) {
        return switch (group) {
            case "TASK" -> TASK_ISSUE;
            case "REPORT" -> REPORT_ISSUE;
            case "PLAN" -> PLAN_ISSUE;
            case "KPI" -> KPI_ISSUE;
            default -> OTHER;
        };
    }
}
