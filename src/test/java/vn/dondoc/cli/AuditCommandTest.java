package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.finding.Severity;
import vn.dondoc.history.ChainCheck;
import vn.dondoc.history.Histories;
import vn.dondoc.history.HistoryDatabase;
import vn.dondoc.history.HistoryPlace;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.history.Runs;

/** {@code audit}: as {@code check}, and what it leaves behind. */
final class AuditCommandTest {

    @TempDir
    private Path folder;

    private String history = "";

    @BeforeEach
    void nameHistory() {
        history = Histories.freshUrl(folder);
    }

    private void copy(String workspace) throws IOException {
        Path from = Path.of(workspace);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                Files.copy(file, to);
            }
        }
    }

    private Run audit(String... more) {
        return Run.in(
                folder,
                Stream.concat(Stream.of("audit", ".", "--history", history), Stream.of(more))
                        .toArray(String[]::new));
    }

    private HistoryDatabase database() {
        return HistoryDatabase.openExisting(HistoryPlace.of(history, folder, Map.of()));
    }

    private List<RecordedRun> runs() {
        return database().read(Runs::all);
    }

    private List<PastAudit> trend() {
        return database().read(handle -> {
            List<RecordedRun> runs = Runs.all(handle);
            RecordedRun last = runs.get(runs.size() - 1);
            return Runs.trend(handle, Runs.audit(handle, last), last.scope());
        });
    }

    @ParameterizedTest
    @CsvSource({"json", "text", "sarif"})
    void printsAndExitsAsCheckDoes(String format) throws IOException {
        copy("src/test/resources/golden/many/input");

        Run check = Run.in(folder, "check", ".", "--as-of", "2023-06-30", "-f", format);
        Run audit = audit("--as-of", "2023-06-30", "-f", format);

        assertThat(audit.out()).isEqualTo(check.out());
        assertThat(audit.code()).isEqualTo(check.code()).isEqualTo(1);
        assertThat(audit.err()).contains("đã ghi lần chạy 1 (mã băm ", "run 1 (hash ");
    }

    @Test
    void aCleanRunIsRecordedToo() throws IOException {
        copy("plans/minimal");

        Run audit = audit("--as-of", "2023-06-30");

        assertThat(audit.code()).isZero();
        assertThat(runs()).singleElement().satisfies(run -> {
            assertThat(run.asOf()).isEqualTo(LocalDate.of(2023, 6, 30));
            assertThat(run.recordedAt()).hasToString("2023-06-30T18:30:00Z");
            assertThat(run.scope()).isEmpty();
            assertThat(run.inputSha256()).matches("[0-9a-f]{64}");
            assertThat(run.rulesSha256()).matches("[0-9a-f]{64}");
            assertThat(run.summary().programs()).hasSize(1);
        });
    }

    @Test
    void sixMonthsAreSixPointsOfTheTrend() throws IOException {
        copy("plans/tay-ninh-2023");
        List<String> days = List.of("2023-01-31", "2023-02-28", "2023-03-31", "2023-04-30", "2023-05-31", "2023-06-30");
        for (String day : days) {
            assertThat(audit("--as-of", day, "-q").code()).isEqualTo(1);
        }

        List<PastAudit> trend = trend();

        assertThat(trend).extracting(point -> point.asOf().toString()).containsExactlyElementsOf(days);
        assertThat(trend).allSatisfy(point -> {
            assertThat(point.counted()).containsKeys(Severity.values());
            assertThat(point.programs()).singleElement().satisfies(program -> {
                assertThat(program.units()).isEqualTo(22);
                assertThat(program.kpis()).isNotEmpty();
                assertThat(program.perUnit()).hasSize(22);
            });
        });
        assertThat(database().read(handle -> ChainCheck.of(handle, null)).faults())
                .isEmpty();
    }

    @Test
    void aTrendHasOnePointADayUpToTheDayJudgedAndOfOneScope() throws IOException {
        copy("src/test/resources/golden/many/input");
        audit("--as-of", "2023-06-30", "--skip", "TASK");
        audit("--as-of", "2023-07-31");
        audit("--as-of", "2023-05-31");
        audit("--as-of", "2023-05-31");
        audit("--as-of", "2023-06-30");

        assertThat(trend())
                .extracting(PastAudit::asOf)
                .containsExactly(LocalDate.of(2023, 5, 31), LocalDate.of(2023, 6, 30));
        assertThat(runs()).extracting(RecordedRun::scope).containsExactly("skip=TASK", "", "", "", "");
    }

    @Test
    void whatJudgedNothingIsShownAndNotRecorded() throws IOException {
        Files.writeString(folder.resolve("program.yaml"), "kind: Program\nid: [\n");

        Run audit = audit("--as-of", "2023-06-30");

        assertThat(audit.code()).isEqualTo(2);
        assertThat(audit.out()).contains("DATA-01");
        assertThat(runs()).isEmpty();
    }

    @Test
    void aHistoryThatCannotBeUsedIsNamedBeforeTheWork() throws IOException {
        copy("plans/minimal");
        Files.writeString(folder.resolve("notes.txt"), "no database".repeat(100));

        Run audit = Run.in(folder, "audit", ".", "--history", "jdbc:sqlite:notes.txt");

        assertThat(audit.code()).isEqualTo(2);
        assertThat(audit.out()).isEmpty();
        assertThat(audit.err())
                .contains("notes.txt không phải cơ sở dữ liệu lịch sử", "notes.txt is no history database")
                .doesNotContain("\tat ");
    }

    @Test
    void theHistoryComesFromTheFile() throws IOException {
        copy("plans/minimal");
        Files.writeString(folder.resolve(".dondoc.yaml"), "history: jdbc:sqlite:records/all.db\n");

        Run audit = Run.in(folder, "audit", ".", "--show-config");

        assertThat(audit.code()).isZero();
        assertThat(audit.out()).contains("jdbc:sqlite:records/all.db", ".dondoc.yaml:1:1");
        assertThat(Run.in(folder, "check", ".", "--as-of", "2023-06-30").code()).isZero();
    }

    @Test
    void noPasswordOfTheHistoryIsShown() throws IOException {
        copy("plans/minimal");
        Map<String, String> variables =
                Map.of("DONDOC_HISTORY", "jdbc:postgresql://me:pw1@host/db?user=me&password=pw2");

        Run audit = Run.in(folder, variables, "", "audit", ".", "--show-config");

        assertThat(audit.code()).isZero();
        assertThat(audit.out())
                .contains("jdbc:postgresql://host/db", "DONDOC_HISTORY")
                .doesNotContain("pw1", "pw2");
    }

    @Test
    void aWrongPlaceIsNamedWithWhereItStands() throws IOException {
        copy("plans/minimal");

        Run audit = Run.in(folder, Map.of("DONDOC_HISTORY", "history.db"), "", "audit", ".");

        assertThat(audit.code()).isEqualTo(2);
        assertThat(audit.err()).contains("DONDOC_HISTORY: --history: ", "jdbc:sqlite:");
    }

    @Test
    void withoutAWordItLiesInTheWorkingDirectory() throws IOException {
        copy("plans/minimal");

        Run.in(folder, "audit", ".", "--as-of", "2023-06-30");

        assertThat(folder.resolve(".dondoc")).isDirectoryContaining("glob:**/history.db");
    }

    @Test
    void aReportFolderThatCannotBeIsNamedAndNothingIsRecorded() throws IOException {
        copy("plans/minimal");
        Files.writeString(folder.resolve("out"), "a file");

        Run audit = audit("--report", "out", "--as-of", "2023-06-30");

        assertThat(audit.code()).isEqualTo(2);
        assertThat(audit.err()).contains("không ghi được báo cáo vào out", "the report cannot be written to out");
        assertThat(runs()).isEmpty();
    }

    @Test
    void aReportIsAPageAWorkbookAndDraftsAndNamesAllItsFiles() throws IOException {
        copy("plans/tay-ninh-2023");

        audit("--as-of", "2023-06-30", "--report", "out", "-q");

        List<String> names = List.of(
                "du-thao/bao-cao-cchc-2023.docx",
                "du-thao/don-doc-cchc-2023-phong-tu-phap.docx",
                "du-thao/don-doc-cchc-2023-phong-y-te.docx",
                "du-thao/don-doc-cchc-2023-phuong-4.docx",
                "du-thao/don-doc-cchc-2023-xa-tan-binh.docx",
                "en.html",
                "index.html",
                "theo-doi.xlsx");
        assertThat(Files.readAllLines(folder.resolve("out/.dondoc-report"))).isEqualTo(names);
        assertThat(names)
                .allSatisfy(
                        name -> assertThat(folder.resolve("out").resolve(name)).isNotEmptyFile());
    }

    @Test
    void theSameInputGivesTheSameReportWhateverTheThreads() throws IOException {
        copy("src/test/resources/golden/many/input");
        audit("--as-of", "2023-06-30", "--report", "one", "--threads", "1");
        String first = Histories.freshUrl(folder);
        history = first;
        audit("--as-of", "2023-06-30", "--report", "two", "--threads", "4");

        try (Stream<Path> files = Files.walk(folder.resolve("one"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(folder.resolve("two")
                                .resolve(folder.resolve("one").relativize(file).toString()))
                        .hasSameBinaryContentAs(file);
            }
        }
    }
}
