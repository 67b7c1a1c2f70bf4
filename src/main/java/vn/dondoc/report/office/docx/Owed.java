package vn.dondoc.report.office.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dondoc.finding.Finding;
import vn.dondoc.model.Subject;
import vn.dondoc.source.CodePoints;

/**
 * What a unit is overdue with, as the rules found it; what is waived or known before is not.
 *
 * @param tasks not done, longest overdue first; so are the others
 * @param papers plan and reports not handed in
 * @param explanations not given
 */
record Owed(String unit, List<Finding> tasks, List<Finding> papers, List<Finding> explanations) {

    static final String TASK = "TASK-01";
    static final String PLAN = "PLAN-01";
    static final String REPORT = "REPORT-01";
    static final String EXPLANATION = "ESC-01";

    private static final Comparator<Finding> LONGEST_FIRST =
            Comparator.comparingInt(Owed::days).reversed().thenComparing(Finding::subject, Subject.ORDER);

    /** Each unit that is overdue with something, by id. */
    static List<Owed> byUnit(Matter matter) {
        Map<String, Owed> units = new TreeMap<>(CodePoints.ORDER);
        matter.counting().sorted(LONGEST_FIRST).forEach(finding -> {
            String unit = finding.subject().unit();
            String rule = finding.rule().id();
            if (unit != null && List.of(TASK, PLAN, REPORT, EXPLANATION).contains(rule)) {
                units.computeIfAbsent(unit, id -> new Owed(id, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()))
                        .add(finding, rule);
            }
        });
        return List.copyOf(units.values());
    }

    private void add(Finding finding, String rule) {
        switch (rule) {
            case TASK -> tasks.add(finding);
            case EXPLANATION -> explanations.add(finding);
            default -> papers.add(finding);
        }
    }

    static int days(Finding finding) {
        Integer days = finding.daysOverdue();
        return days == null ? 0 : days;
    }

    int count() {
        return tasks.size() + papers.size() + explanations.size();
    }

    /** The highest level of the ladder that any of it has reached. */
    int level() {
        return Stream.of(tasks, papers, explanations)
                .flatMap(List::stream)
                .mapToInt(Finding::level)
                .max()
                .orElse(0);
    }
}
