package vn.dondoc.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.ExitDecision;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Program.Language;

/** What is read back from a history: trends, the last word on a finding, runs by their names, and its lock. */
final class HistoryReadingTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private HistoryDatabase database;

    @BeforeEach
    void open() {
        database = HistoryDatabase.open(Histories.fresh(folder));
    }

    private static Audit audit(String day, int level, String... programs) {
        LocalDate asOf = LocalDate.parse(day);
        List<ProgramSummary> summaries = new ArrayList<>();
        for (String program : programs) {
            summaries.add(new ProgramSummary(
                    program, program, Language.VI, 1, ProgramSummary.Boxes.NONE, List.of(), List.of()));
        }
        List<Finding> findings = List.of(Audits.overdue("phuong-1", asOf, level));
        return Audits.of(asOf, summaries, new ExitDecision(Severity.ERROR, null), findings);
    }

    private void record(RunKind kind, String scope, Audit audit) {
        database.write(handle -> RunRecorder.record(handle, kind, audit, scope, Recorded.AT));
    }

    private List<PastAudit> trend(Audit audit, String scope) {
        return database.read(handle -> Runs.trend(handle, audit, scope));
    }

    @Test
    void aTrendIsOfAuditsOfTheSameUpToTheDay() {
        record(RunKind.AUDIT, "", audit("2023-05-31", 1, "cchc"));
        record(RunKind.AUDIT, "", audit("2023-04-30", 1, "cchc", "other"));
        record(RunKind.AUDIT, "", audit("2023-03-31", 1, "other"));
        record(RunKind.ALERT, "", audit("2023-02-28", 1, "cchc"));
        record(RunKind.AUDIT, "unit=phuong-1", audit("2023-01-31", 1, "cchc"));
        record(RunKind.AUDIT, "", audit("2023-07-31", 1, "cchc"));
        record(RunKind.AUDIT, "", audit("2023-04-30", 1, "cchc"));

        assertThat(trend(audit("2023-06-30", 1, "cchc"), ""))
                .extracting(PastAudit::asOf, point -> point.programs().size())
                .containsExactly(tuple(LocalDate.parse("2023-04-30"), 1), tuple(LocalDate.parse("2023-05-31"), 1));
        assertThat(trend(audit("2023-06-30", 1, "cchc"), "unit=phuong-1"))
                .extracting(PastAudit::asOf)
                .containsExactly(LocalDate.parse("2023-01-31"));
        assertThat(trend(audit("2023-03-31", 1), ""))
                .as("without programs every audit is a point")
                .extracting(PastAudit::asOf)
                .containsExactly(LocalDate.parse("2023-03-31"));
        assertThat(trend(audit("2023-06-30", 1, "cchc"), "").get(0).counted()).containsKey(Severity.ERROR);
    }

    @Test
    void theRulesOfThatDayAreReadBackWhole() {
        Audit recorded = audit("2023-06-30", 1);
        record(RunKind.AUDIT, "", recorded);

        Audit read = database.read(handle -> Runs.audit(handle, Runs.all(handle).get(0)));

        assertThat(read.rules()).isEqualTo(recorded.rules());
    }

    @Test
    void theLastWordOnAFindingIsTheLastRuns() {
        record(RunKind.AUDIT, "", audit("2023-06-30", 1));
        record(RunKind.AUDIT, "", audit("2023-05-31", 2));
        String fingerprint = audit("2023-05-31", 2).findings().get(0).fingerprint();

        Optional<Finding> last = database.read(handle -> Runs.lastFinding(handle, fingerprint));
        Optional<Finding> none = database.read(handle -> Runs.lastFinding(handle, "0000"));

        assertThat(last).get().satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(2);
            assertThat(finding.rule().id()).isEqualTo("TASK-01");
        });
        assertThat(none).isEmpty();
    }

    @Test
    void aUnitsHistoryIsOfRunsThatSawAllOfIt() {
        record(RunKind.AUDIT, "", audit("2023-05-31", 1));
        record(RunKind.AUDIT, "unit=phuong-2", audit("2023-06-30", 1));
        record(RunKind.AUDIT, "unit=phuong-1", audit("2023-07-31", 3));
        record(RunKind.AUDIT, "program=cchc", audit("2023-08-31", 1));
        record(RunKind.AUDIT, "", audit("2023-07-31", 2));

        UnitHistory history = database.read(handle -> UnitHistory.of(handle, Runs.all(handle), "phuong-1"));

        assertThat(history.runs())
                .extracting(run -> run.number() + " " + run.asOf())
                .containsExactly("1 2023-05-31", "5 2023-07-31");
        assertThat(history.courses()).singleElement().satisfies(course -> {
            assertThat(course.highest()).isEqualTo(2);
            assertThat(course.times()).isEqualTo(2);
            assertThat(course.goneOn()).isNull();
        });
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "latest,         3, -",
                "2,              2, -",
                "2023-05-31,     3, -",
                "2023-06-30,     2, -",
                "2023-07-31,     0, there is no run",
                "2023-02-30,     0, there is no run",
                "9,              0, there is no run",
                "abcd,           1, -",
                "abc,            0, there is no run",
                "fffffff,        2, -",
                "ffff,           0, begins the hash of several runs: 2; 3",
                "0000,           0, there is no run",
            })
    void runsHaveNames(String name, long number, @Nullable String refused) {
        RunSummary summary = RunSummary.read(RunSummary.write(audit("2023-05-31", 1)));
        List<RecordedRun> runs = List.of(
                run(1, "2023-05-31", "abcd" + "0".repeat(60), summary),
                run(2, "2023-06-30", "f".repeat(64), summary),
                run(3, "2023-05-31", "ffff" + "0".repeat(60), summary));

        if (refused == null) {
            assertThat(RunNames.find(runs, name).number()).isEqualTo(number);
        } else {
            assertThatThrownBy(() -> RunNames.find(runs, name))
                    .isInstanceOfSatisfying(
                            HistoryException.class,
                            e -> assertThat(e.isAltered()).isFalse())
                    .hasMessageContaining(refused.replace("; 3", ", 3"));
        }
        assertThatThrownBy(() -> RunNames.find(List.of(), name)).hasMessage("the history has no run yet");
    }

    static RecordedRun run(long number, String day, String hash, RunSummary summary) {
        return new RecordedRun(
                number,
                RunKind.AUDIT,
                "",
                LocalDate.parse(day),
                Recorded.AT,
                "0.1.0",
                "ab".repeat(32),
                "cd".repeat(32),
                summary,
                hash);
    }

    /** A second run waits, says so once, and goes on when the first lets go. */
    @Test
    void whoTellsAlertsWaitsForWhoDoes() throws InterruptedException {
        AtomicBoolean firstWaits = new AtomicBoolean();
        CountDownLatch waits = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        HistoryDatabase other = HistoryDatabase.openExisting(database.place());
        Thread second = new Thread(() -> {
            try (AlertLock held = other.lockForAlerts(waits::countDown)) {
                assertThat(held).isNotNull();
                done.countDown();
            }
        });

        try (AlertLock first = database.lockForAlerts(() -> firstWaits.set(true))) {
            assertThat(first).isNotNull();
            assertThat(firstWaits).isFalse();
            if (Histories.areOnServer()) {
                second.start();
                assertThat(waits.await(30, TimeUnit.SECONDS)).isTrue();
                assertThat(done.getCount()).isEqualTo(1);
            }
        }
        if (!Histories.areOnServer()) {
            // A file's lock is of the whole process: a second process waits, as AlertCommandTest tries.
            second.start();
        }
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        second.join();
    }

    @Test
    void aLockThatCannotBeTakenIsSaid() {
        HistoryPlace.File nowhere = new HistoryPlace.File(folder.resolve("none/history.db"), "none/history.db");

        assertThatThrownBy(() -> AlertLock.ofFile(nowhere, () -> {}))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("history.db.alert-lock cannot be taken");
    }

    @Test
    void placesAreNamedWithoutSecrets() {
        Map<String, String> environment = Map.of("PGUSER", "an", "PGPASSWORD", "bí mật");
        HistoryPlace server = HistoryPlace.of("jdbc:postgresql://an:x@host/db?password=y", folder, environment);

        assertThat(server.shown()).isEqualTo("jdbc:postgresql://host/db");
        assertThat(server).hasToString("jdbc:postgresql://host/db");
        assertThat(HistoryPlace.of("jdbc:sqlite:a/b.db", folder, Map.of()))
                .isEqualTo(new HistoryPlace.File(folder.resolve("a/b.db"), "a/b.db"));
    }
}
