package vn.dondoc.cli;

import java.util.List;
import vn.dondoc.finding.ExitDecision;
import vn.dondoc.finding.Finding;

/**
 * What a process exits with after a result was given.
 *
 * @param programsSeen how many documents are programs, judged or not
 * @param programsJudged how many of them could be judged
 */
record Verdict(int programsSeen, int programsJudged, ExitDecision exit) {

    /** @throws NotRunException where nothing was judged: that is never green */
    int exitCode(List<Finding> findings) {
        if (programsSeen == 0) {
            throw new NotRunException(
                    "không có chương trình (kind: Program) nào trong các tệp đã đọc, nên không xét được gì",
                    "there is no program (kind: Program) in the files that were read, so nothing was judged");
        }
        if (exit.fails(findings)) {
            return ExitCode.FINDINGS;
        }
        if (programsJudged == 0) {
            throw new NotRunException(
                    "không chương trình nào đọc được đủ để xét; xem các vi phạm DATA",
                    "no program could be read well enough to be judged; see the DATA findings");
        }
        return ExitCode.CLEAN;
    }
}
