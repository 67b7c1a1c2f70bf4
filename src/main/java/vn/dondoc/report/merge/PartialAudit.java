package vn.dondoc.report.merge;

import java.util.List;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Judged;

/**
 * What some of the programs of a run add to its result.
 *
 * @param audit everything that is certain
 * @param judged how many programs were judged
 * @param undecided findings that stand only where every part finds them: that a waiver of no program covers nothing
 * @param texts of the fingerprints of these, in their order
 */
public record PartialAudit(Audit audit, int judged, List<Finding> undecided, List<String> texts) {

    /** Whether a part cannot tell by itself that a finding stands: it concerns no document and no program. */
    public static boolean isUndecided(Judged judged) {
        return judged.breach().path() == null && judged.breach().subject().program() == null;
    }
}
