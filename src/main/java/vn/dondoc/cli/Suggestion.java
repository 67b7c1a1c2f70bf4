package vn.dondoc.cli;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.load.shape.NearestName;

/** "Did you mean": what to say to a name that does not exist. */
final class Suggestion {

    private Suggestion() {}

    static Bilingual unknownOption(String where, String written, Collection<String> valid) {
        return unknown(where, "tùy chọn", "option", written, valid);
    }

    /**
     * Says that a name does not exist, and the nearest that does.
     *
     * @param where what stands before the sentence: a place, or nothing
     */
    static Bilingual unknown(String where, String viNoun, String enNoun, String written, Collection<String> valid) {
        @Nullable String nearest = NearestName.of(written, valid);
        String vi = where + "không có " + viNoun + " “" + written + "”";
        String en = where + "there is no " + enNoun + " “" + written + "”";
        return nearest == null
                ? new Bilingual(vi, en)
                : new Bilingual(vi + "; có phải ý bạn là “" + nearest + "”?", en + "; did you mean “" + nearest + "”?");
    }
}
