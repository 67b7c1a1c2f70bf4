package vn.dondoc.alert;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.finding.Finding;
import vn.dondoc.model.Subject;

/** Everything that is found now, told or not: against it shows what is gone. */
final class Standing {

    /** What a reminder becomes when its day has passed. */
    private static final Map<String, String> BECOMES =
            Map.of("PLAN-12", "PLAN-01", "TASK-02", "TASK-01", "REPORT-10", "REPORT-01");

    private final Set<String> fingerprints = new HashSet<>();
    private final Set<Of> breaches = new HashSet<>();

    /** A rule and what it is about. */
    record Of(String rule, Subject subject) {}

    /** @param findings all of the run, waived and known ones too: those are not gone */
    Standing(List<Finding> findings) {
        for (Finding finding : findings) {
            fingerprints.add(finding.fingerprint());
            if (BECOMES.containsValue(finding.rule().id())) {
                breaches.add(new Of(finding.rule().id(), finding.subject()));
            }
        }
    }

    boolean has(String fingerprint) {
        return fingerprints.contains(fingerprint);
    }

    /** Whether a reminder that is gone has become the breach that it warned of: nothing to call resolved. */
    boolean isNowBroken(About about) {
        return breach(about).filter(breaches::contains).isPresent();
    }

    /** The breach that a reminder warns of; empty for what is no reminder. */
    static Optional<Of> breach(About about) {
        return Optional.ofNullable(BECOMES.get(about.rule())).map(rule -> new Of(rule, about.subject()));
    }
}
