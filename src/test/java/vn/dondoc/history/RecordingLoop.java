package vn.dondoc.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** A process that records runs until it is killed, and says which are recorded. */
final class RecordingLoop {

    /** How many findings each run has: one is about no unit. */
    static final int FINDINGS = 41;

    private RecordingLoop() {}

    public static void main(String[] arguments) {
        say("started");
        HistoryPlace place = HistoryPlace.of(arguments[0], Path.of(""), Map.of());
        HistoryDatabase database = HistoryDatabase.open(place);
        say("open");
        String[] units = new String[FINDINGS - 1];
        for (int i = 0; i < units.length; i++) {
            units[i] = "phuong-" + i;
        }
        while (true) {
            RunRecorder.Recorded recorded = database.write(handle -> RunRecorder.record(
                    handle, RunKind.AUDIT, Audits.on(LocalDate.of(2023, 6, 30), units), "", Recorded.AT));
            say(recorded.number() + " " + recorded.hash());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
