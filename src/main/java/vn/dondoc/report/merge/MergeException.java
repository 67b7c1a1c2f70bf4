package vn.dondoc.report.merge;

import java.nio.file.Path;
import vn.dondoc.finding.Bilingual;

/** Why results are not the parts of one run. */
public final class MergeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    MergeException(String vi, String en) {
        super(en);
        this.reason = new Bilingual(vi, en);
    }

    static MergeException noPart(Path file) {
        return new MergeException(
                file + ": không phải kết quả JSON của check --shard", file + ": is no JSON result of check --shard");
    }

    public Bilingual reason() {
        return reason;
    }
}
