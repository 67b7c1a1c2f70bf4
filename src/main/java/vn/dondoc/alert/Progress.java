package vn.dondoc.alert;

/** Hears of what a run does while it does it. */
public interface Progress {

    /** A message went out, was refused, or has to wait for the next run. */
    void delivered(Delivery delivery);

    /** A recipient gets nothing new while an earlier message waits. */
    void heldBack(String address);
}
