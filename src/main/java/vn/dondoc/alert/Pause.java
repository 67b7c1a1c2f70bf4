package vn.dondoc.alert;

import java.time.Duration;

/** Waits; tests do not. */
@FunctionalInterface
public interface Pause {

    /**
     * Waits for a time.
     *
     * @throws InterruptedException where somebody wants the run to end
     */
    void pause(Duration time) throws InterruptedException;
}
