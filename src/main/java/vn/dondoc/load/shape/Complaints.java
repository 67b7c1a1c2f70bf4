package vn.dondoc.load.shape;

import java.util.ArrayList;
import java.util.List;

/** Everything wrong with one document, in the order in which it was met, as far as its file has room for it. */
public final class Complaints {

    private final List<Complaint> complaints = new ArrayList<>();
    private final ComplaintRoom room;

    /** @param room shared by the documents of a file */
    public Complaints(ComplaintRoom room) {
        this.room = room;
    }

    /** The same as they are now, with another room. */
    public Complaints in(ComplaintRoom other) {
        Complaints copy = new Complaints(other);
        copy.complaints.addAll(complaints);
        return copy;
    }

    public void add(Complaint complaint) {
        if (room.takes(complaint)) {
            complaints.add(complaint);
        }
    }

    public List<Complaint> all() {
        return List.copyOf(complaints);
    }

    /** Where the complaints are counted for which the file had no room. */
    public ComplaintRoom room() {
        return room;
    }
}
