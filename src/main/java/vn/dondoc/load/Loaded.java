package vn.dondoc.load;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.model.Workspace;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.InputDigest;
import vn.dondoc.source.Problem;

/**
 * What loading gives.
 *
 * @param workspace everything that could be bound
 * @param problems DATA-01 to DATA-05, in reading order; at most one for a rule, document and path
 * @param files how many files were tried
 * @param documents how many documents were read that are not empty
 * @param digest of the names and bytes of all files
 * @param programsSeen how many documents are programs, judged or not
 */
public record Loaded(
        Workspace workspace, List<Problem> problems, int files, int documents, InputDigest digest, int programsSeen) {

    /** The same with further problems, such as folders that could not be searched. */
    public Loaded with(List<Problem> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Problem> all = new ArrayList<>(more);
        all.addAll(problems);
        all.sort((one, other) ->
                CodePoints.ORDER.compare(one.place().file(), other.place().file()));
        return new Loaded(workspace, List.copyOf(all), files, documents, digest, programsSeen);
    }
}
