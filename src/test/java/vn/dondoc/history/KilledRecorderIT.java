package vn.dondoc.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two recorders at a time that are killed at random points, the making of the tables included: what they said they recorded is
 * there, no run is there by half, and the chain is whole. A few by default; {@code -Dhistory.kills=N} for more.
 */
final class KilledRecorderIT {

    private static final int KILLS = Integer.getInteger("history.kills", 6);

    /** So many pairs meet one history; then a new one begins, so that killing meets the making of tables, too. */
    private static final int PAIRS = 5;

    /** Milliseconds after which a process is killed, at most: from before its first line to many runs later. */
    private static final int LONGEST = 1_500;

    @TempDir
    private Path folder;

    @Test
    void killsOnAFileLeaveNoHalfRunAndLoseNone() throws Exception {
        kill(true);
    }

    @Test
    void killsOnAServerLeaveNoHalfRunAndLoseNone() throws Exception {
        assumeTrue(Histories.areOnServer());
        kill(false);
    }

    private void kill(boolean onFile) throws IOException, InterruptedException {
        Random random = new Random(20230630);
        String url = "";
        int told = 0;
        for (int pair = 0; pair < KILLS / 2; pair++) {
            if (pair % PAIRS == 0) {
                url = onFile ? Histories.freshFile(folder) : Histories.freshUrl(folder);
            }
            Path one = folder.resolve("one-" + pair);
            Path other = folder.resolve("other-" + pair);
            int soon = random.nextInt(LONGEST);
            int late = random.nextInt(LONGEST);
            Process first = recorder(url, one);
            Process second = recorder(url, other);
            // No wait for anything to happen: the points at which they die are random.
            first.waitFor(Math.min(soon, late), TimeUnit.MILLISECONDS);
            first.destroyForcibly().waitFor();
            second.waitFor(Math.abs(soon - late), TimeUnit.MILLISECONDS);
            second.destroyForcibly().waitFor();
            List<String> said = new ArrayList<>(Files.readAllLines(one));
            said.addAll(Files.readAllLines(other));
            told += check(url, said);
        }
        // Kills that all came too early would show nothing.
        assertThat(told).as("runs recorded before kills").isPositive();
    }

    private static Process recorder(String url, Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordingLoop.class.getName(),
                        url)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** How many runs were told. */
    private int check(String url, List<String> said) {
        HistoryDatabase database = HistoryDatabase.open(HistoryPlace.of(url, folder, Map.of()));
        return database.read(handle -> {
            assertThat(ChainCheck.of(handle, null).faults()).isEmpty();
            List<Long> sizes = handle.createQuery(
                            "select count(f.run) from run r left join finding f on f.run = r.number group by r.number")
                    .mapTo(Long.class)
                    .list();
            assertThat(sizes).allMatch(size -> size == RecordingLoop.FINDINGS);
            int told = 0;
            for (String line : said) {
                String[] parts = line.split(" ", -1);
                // The last line may be cut off by the kill.
                if (parts.length == 2 && parts[1].length() == ChainEntry.NONE.length()) {
                    assertThat(Chain.hash(handle, EntryKind.RUN, Long.parseLong(parts[0])))
                            .contains(parts[1]);
                    told++;
                }
            }
            return told;
        });
    }
}
