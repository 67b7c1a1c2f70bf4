package vn.dondoc.report;

/** Where the page of a rule stands for readers of a report. */
final class RulePages {

    /** An address that belongs to nobody, until the project is published at one of its own. */
    static final String INDEX = "https://dondoc.example.org/rules/docs/";

    private RulePages() {}

    static String of(String rule) {
        return INDEX + rule + ".md";
    }
}
