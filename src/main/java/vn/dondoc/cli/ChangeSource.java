package vn.dondoc.cli;

import java.io.IOException;

/** Tells when files have changed. */
interface ChangeSource extends AutoCloseable {

    /**
     * Waits until something has changed and it has been quiet for a moment: editors write a file in several steps.
     *
     * @return false when there will be no further change
     */
    boolean await() throws IOException, InterruptedException;

    @Override
    void close() throws IOException;
}
