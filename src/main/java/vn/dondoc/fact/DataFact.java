package vn.dondoc.fact;

import vn.dondoc.source.DocumentId;

/** A fact about a document itself, for the DATA rules. */
public interface DataFact extends Fact {

    DocumentId document();

    /** JSON Pointer to the smallest thing at fault. */
    String path();

    /** The pointer with list indexes replaced by the entries' ids. */
    String stablePath();
}
