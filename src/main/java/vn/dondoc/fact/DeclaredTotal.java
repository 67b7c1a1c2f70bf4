package vn.dondoc.fact;

import java.util.List;
import vn.dondoc.model.Subject;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/**
 * A total that the program's decision states, beside what the program lists.
 *
 * @param of {@code areas} or {@code tasks}
 */
public record DeclaredTotal(
        Subject subject, String of, int declared, int listed, DocumentId document, Place place, List<Evidence> evidence)
        implements DataFact {

    @Override
    public String path() {
        return "/declared/" + of;
    }

    @Override
    public String stablePath() {
        return path();
    }
}
