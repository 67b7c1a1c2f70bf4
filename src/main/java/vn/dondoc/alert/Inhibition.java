package vn.dondoc.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Finding.Owner;
import vn.dondoc.model.Subject;

/**
 * Second stage: cause before symptom. Who is told that a unit's report is missing is not told one by one what follows from
 * it; a count stands beside the cause. What restates other findings knows which.
 *
 * @param routes what messages may list, in the order of the findings
 * @param symptoms what is counted instead, by recipient and unit
 * @param restated for each finding that restates others (ESC-02), by fingerprint: the fingerprints of those
 */
public record Inhibition(List<Route> routes, Map<Whose, List<Finding>> symptoms, Map<String, Set<String>> restated) {

    static final String CAUSE = "REPORT-01";
    static final String RESTATING = "ESC-02";

    /** What a missing report brings about by itself. */
    static final Set<String> SYMPTOMS = Set.of("TASK-06", "TASK-13", "TASK-15", "DIFF-01", "KPI-04");

    /** What ESC-02 does not count although it has the top level. */
    private static final Set<String> NOT_RESTATED = Set.of("TASK-14", RESTATING);

    /** A unit in a program, as one recipient sees it. */
    public record Whose(
            String address,
            @Nullable String program,
            @Nullable String unit) {

        static Whose of(String address, Subject subject) {
            return new Whose(address, subject.program(), subject.unit());
        }
    }

    /** @param findings all of the run: a symptom that nobody is told of by itself is counted too */
    static Inhibition of(List<Route> routes, List<Finding> findings) {
        Map<Whose, List<Finding>> symptoms = new HashMap<>();
        for (Route route : routes) {
            if (route.finding().rule().id().equals(CAUSE)) {
                symptoms.put(
                        Whose.of(route.recipient().address(), route.finding().subject()), new ArrayList<>());
            }
        }
        Map<String, Set<String>> recipients = new HashMap<>();
        symptoms.keySet()
                .forEach(whose -> recipients
                        .computeIfAbsent(whose.program() + "/" + whose.unit(), key -> new HashSet<>())
                        .add(whose.address()));
        for (Finding finding : findings) {
            if (finding.counts() && SYMPTOMS.contains(finding.rule().id())) {
                Subject subject = finding.subject();
                for (String address : recipients.getOrDefault(subject.program() + "/" + subject.unit(), Set.of())) {
                    List<Finding> counted = symptoms.get(Whose.of(address, subject));
                    if (counted != null) {
                        counted.add(finding);
                    }
                }
            }
        }
        List<Route> listed =
                routes.stream().filter(route -> !inhibited(route, symptoms)).toList();
        return new Inhibition(listed, symptoms, restated(findings));
    }

    private static boolean inhibited(Route route, Map<Whose, List<Finding>> symptoms) {
        Finding finding = route.finding();
        return SYMPTOMS.contains(finding.rule().id())
                && symptoms.containsKey(Whose.of(route.recipient().address(), finding.subject()));
    }

    private static Map<String, Set<String>> restated(List<Finding> findings) {
        Map<String, Finding> restating = new HashMap<>();
        Map<String, Set<String>> restated = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.rule().id().equals(RESTATING)) {
                restating.put(owes(finding), finding);
                restated.put(finding.fingerprint(), new HashSet<>());
            }
        }
        for (Finding finding : findings) {
            Finding about = restating.get(owes(finding));
            if (about != null && isRestated(finding, about.level())) {
                restated.getOrDefault(about.fingerprint(), new HashSet<>()).add(finding.fingerprint());
            }
        }
        return restated;
    }

    private static boolean isRestated(Finding finding, int level) {
        return finding.level() == level
                && finding.waived() == null
                && !NOT_RESTATED.contains(finding.rule().id());
    }

    private static String owes(Finding finding) {
        Owner owner = finding.responsible();
        return finding.subject().program() + "/" + (owner == null ? null : owner.unit());
    }
}
