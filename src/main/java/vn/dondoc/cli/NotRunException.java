package vn.dondoc.cli;

import java.util.List;
import vn.dondoc.finding.Bilingual;

/** The run could not be made: exit code 2, with everything that stands in the way. */
final class NotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Bilingual> reasons;

    NotRunException(List<Bilingual> reasons) {
        super(String.join("\n", reasons.stream().map(Bilingual::en).toList()));
        this.reasons = List.copyOf(reasons);
    }

    NotRunException(String vi, String en) {
        this(List.of(new Bilingual(vi, en)));
    }

    static void throwIf(List<Bilingual> reasons) {
        if (!reasons.isEmpty()) {
            throw new NotRunException(reasons);
        }
    }

    List<Bilingual> reasons() {
        return reasons;
    }
}
