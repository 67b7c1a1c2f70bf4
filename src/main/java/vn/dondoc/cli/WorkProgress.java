package vn.dondoc.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;

/** Shows on a person's terminal how far long work is; work that is done within a second shows nothing. */
final class WorkProgress implements AutoCloseable {

    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final int REDRAWN_EVERY = 200;
    private static final int WIDEST = 100;

    private final @Nullable ProgressBar bar;
    private final @Nullable Line line;

    private WorkProgress(@Nullable ProgressBar bar, @Nullable Line line) {
        this.bar = bar;
        this.line = line;
    }

    /** @param steps how often {@link #step} will be called */
    static WorkProgress of(int steps, Surroundings surroundings) {
        if (!surroundings.terminalErr() || surroundings.variable("TERM").equals("dumb")) {
            return new WorkProgress(null, null);
        }
        int width = Math.min(WIDEST, surroundings.width() - 1);
        Line line = new Line(surroundings.err(), surroundings.clock(), width);
        ProgressBar bar = new ProgressBarBuilder()
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAWN_EVERY)
                .continuousUpdate()
                .hideEta()
                .setConsumer(new DelegatingProgressBarConsumer(line::show, width))
                .build();
        return new WorkProgress(bar, line);
    }

    /** The next step begins. */
    void step(Bilingual name) {
        if (bar != null) {
            bar.setExtraMessage(name.vi() + " / " + name.en());
            bar.step();
        }
    }

    /** Clears the line, so that results begin at its start. */
    @Override
    public void close() {
        if (bar != null && line != null) {
            bar.close();
            line.clear();
        }
    }

    /** The line of the terminal that is drawn again and again. */
    private static final class Line {

        private final PrintStream err;
        private final Clock clock;
        private final int width;
        private final Instant began;
        private boolean drawn;
        private boolean cleared;

        Line(PrintStream err, Clock clock, int width) {
            this.err = err;
            this.clock = clock;
            this.width = width;
            this.began = clock.instant();
        }

        synchronized void show(String text) {
            if (!cleared && Duration.between(began, clock.instant()).compareTo(SHORT) >= 0) {
                err.print("\r" + text.stripTrailing());
                err.flush();
                drawn = true;
            }
        }

        synchronized void clear() {
            if (drawn && !cleared) {
                err.print("\r" + " ".repeat(width) + "\r");
                err.flush();
            }
            cleared = true;
        }
    }
}
