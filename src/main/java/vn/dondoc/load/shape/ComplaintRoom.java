package vn.dondoc.load.shape;

import org.jspecify.annotations.Nullable;

/**
 * How much of what is wrong with a file is listed. Beyond that it is counted: nobody reads more, and a file of a few
 * megabytes could otherwise have hundreds of thousands of things wrong, each many times as large as what is written.
 */
public final class ComplaintRoom {

    /** The complaints of a file that are listed. */
    public static final int MOST = 10_000;

    private int listed;
    private int unlisted;
    private @Nullable Complaint firstUnlisted;

    /** The same as it is now. */
    public ComplaintRoom copy() {
        ComplaintRoom copy = new ComplaintRoom();
        copy.listed = listed;
        copy.unlisted = unlisted;
        copy.firstUnlisted = firstUnlisted;
        return copy;
    }

    boolean takes(Complaint complaint) {
        if (listed < MOST) {
            listed++;
            return true;
        }
        unlisted++;
        if (firstUnlisted == null) {
            firstUnlisted = complaint;
        }
        return false;
    }

    /** The first complaint that is not listed; null where all are. */
    public @Nullable Complaint firstUnlisted() {
        return firstUnlisted;
    }

    /** How many complaints are not listed. */
    public int unlisted() {
        return unlisted;
    }
}
