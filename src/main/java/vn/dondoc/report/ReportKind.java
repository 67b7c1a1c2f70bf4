package vn.dondoc.report;

import java.io.IOException;
import java.util.List;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.PastAudit;

/**
 * One kind of document of an audit report, in one file or in several: written from the result and the earlier ones and
 * nothing else, the same bytes for the same results.
 */
public interface ReportKind {

    /**
     * Writes the documents.
     *
     * @param earlier recorded results of earlier days, oldest first, one for each day
     * @throws IOException when {@code folder} cannot take them
     */
    void write(Audit audit, List<PastAudit> earlier, ReportFolder folder) throws IOException;
}
