package vn.dondoc.load;

import java.util.List;
import vn.dondoc.model.Workspace;
import vn.dondoc.source.Problem;

/**
 * What loading gives.
 *
 * @param workspace everything that could be bound
 * @param problems DATA-01 to DATA-05, in reading order; at most one for a rule, document and path
 * @param files how many files were tried
 * @param documents how many documents were read that are not empty
 * @param sha256 digest of the names and bytes of all files, in lower-case hex
 * @param programsSeen how many documents are programs, judged or not
 */
public record Loaded(
        Workspace workspace, List<Problem> problems, int files, int documents, String sha256, int programsSeen) {}
