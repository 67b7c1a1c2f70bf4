package vn.dondoc.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
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

    /** Milliseconds after which a process is killed, at most, once it has said that it began what the kill is meant for. */
    private static final int LONGEST = 300;

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
            boolean fresh = pair % PAIRS == 0;
            if (fresh) {
                url = onFile ? Histories.freshFile(folder) : Histories.freshUrl(folder);
            }
            Process one = recorder(url);
            Process other = recorder(url);
            try {
                // On a new history the kill is to meet the making of the tables, else the recording.
                String first = fresh ? "started" : "open";
                List<String> said = new ArrayList<>(killed(one, first::equals, random.nextInt(LONGEST)));
                // However slow the machine is, one of the two has recorded something.
                said.addAll(killed(other, line -> line.contains(" "), random.nextInt(LONGEST)));
                told += check(url, said);
            } finally {
                one.destroyForcibly();
                other.destroyForcibly();
            }
        }
        // Kills that all came too early would show nothing.
        assertThat(told).as("runs recorded before kills").isPositive();
    }

    private static Process recorder(String url) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordingLoop.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Kills a process so many milliseconds after it said a certain thing; gives all that it said. */
    private static List<String> killed(Process process, Predicate<String> last, int after)
            throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line;
            do {
                line = out.readLine();
                assertThat(line).as("ended by itself after %s", said).isNotNull();
                said.add(line);
            } while (!last.test(line));
            process.waitFor(after, TimeUnit.MILLISECONDS);
            // By its handle: the process itself would close what it said, too.
            process.toHandle().destroyForcibly();
            out.lines().forEach(said::add);
        }
        process.waitFor();
        return said;
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
