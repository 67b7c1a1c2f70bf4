package vn.dondoc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Turns what was judged into findings, in words and with fingerprints. */
public final class Auditor {

    private final Wording wording;

    public Auditor(Wording wording) {
        this.wording = wording;
    }

    /**
     * The findings that are reported.
     *
     * @param judged all of the run, in the order of the contract: fingerprints depend on it
     * @param reported which of them are reported
     */
    public List<Finding> findings(List<Judged> judged, Predicate<Judged> reported) {
        Fingerprints fingerprints = new Fingerprints();
        List<Finding> findings = new ArrayList<>();
        for (Judged one : judged) {
            String fingerprint = fingerprints.next(one.breach());
            if (reported.test(one)) {
                findings.add(wording.finding(one, fingerprint));
            }
        }
        return List.copyOf(findings);
    }
}
