package vn.dondoc.finding;

import java.util.List;
import java.util.Map;

/**
 * What some of the programs of a run add to its result.
 *
 * @param audit everything that is certain
 * @param judged how many programs were judged
 * @param undecided findings that stand only where every part finds them: that a waiver of no program covers nothing
 * @param texts of the fingerprints of these, in their order
 */
public record PartialAudit(Audit audit, int judged, List<Finding> undecided, List<String> texts) {

    /**
     * The same, for a part that waits for others: it reaches back to nothing that was read.
     *
     * @param unitNames names of units that it keeps
     */
    public PartialAudit detached(Map<String, String> unitNames) {
        return new PartialAudit(audit.detached(unitNames), judged, undecided, texts);
    }

    /** Whether a part cannot tell by itself that a finding stands: it concerns no document and no program. */
    public static boolean isUndecided(Judged judged) {
        return judged.breach().path() == null && judged.breach().subject().program() == null;
    }
}
