package vn.dondoc.fact;

import org.jspecify.annotations.Nullable;

/** A fact with a deadline. */
public interface Due extends Fact {

    /** How far it is behind on the as-of date; null without a deadline. */
    @Nullable
    Delay overdue();

    /** How late it was when it was fulfilled, level 0; null while it is not, and without a deadline. */
    @Nullable
    Delay late();
}
