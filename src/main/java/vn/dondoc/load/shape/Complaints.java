package vn.dondoc.load.shape;

import java.util.ArrayList;
import java.util.List;

/** Everything wrong with one document, in the order in which it was met. */
public final class Complaints {

    private final List<Complaint> complaints = new ArrayList<>();

    public void add(Complaint complaint) {
        complaints.add(complaint);
    }

    public List<Complaint> all() {
        return List.copyOf(complaints);
    }
}
