package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.bench.Country;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Audit;
import vn.dondoc.report.Format;
import vn.dondoc.report.Formats;
import vn.dondoc.report.Style;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceFiles;

/** A run in parts says what a run at once says, in every format that shows findings. */
final class PartedRunTest {

    private static final RuleBase RULES = RuleBase.builtIn();
    private static final Style STYLE = new Style(80, false, true, false);

    /** What is of no program, of a program that there is not, or of several. */
    private static final String AWKWARD = """
            {kind: UnitReport, program: cchc-002, unit: xa-000007, report: monthly, period: 2023-01, submitted: 2023-02-30}
            ---
            kind: Nothing
            ---
            {kind: Decisions, program: cchc-009, decisions: []}
            ---
            kind: Program
            id: a-program-without-files
            title: No plans, no reports
            language: en
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: a}]
            coordinator: xa-000001
            tasks: [{id: a, area: "1", title: t, lead: [xa-000001], timing: 2023-02}]
            rules: {PLAN-11: off, PLAN-99: off}
            ---
            kind: Waivers
            waivers:
              - {rule: TASK-01, reason: r, approvedBy: b, from: 2023-01-01, expires: 2023-12-31}
              - {rule: PLAN-04, reason: r, approvedBy: b, from: 2023-01-01, expires: 2023-12-31}
              - {rule: PLAN-04, reason: r, approvedBy: b, from: 2023-01-02, expires: 2023-12-31}
              - {rule: REPORT-01, program: cchc-002, reason: r, approvedBy: b, from: 2023-01-01, expires: 2023-12-31}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCountry() throws IOException {
        Country.write(folder.resolve("country"), new Country.Size(24, 3, 8, 4, 7));
        Files.writeString(folder.resolve("country/awkward.yaml"), AWKWARD);
        Files.writeString(folder.resolve("country/broken.yaml"), "kind: UnitPlan\nprogram: cchc-001\nunit: [\n");
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 1", "3, 2", "9, 4"})
    void everyFormatIsThatOfARunAtOnce(int parts, int threads) {
        Judging judging = new Judging(options -> options.threads = threads);

        PartedRun.Result parted = judging.inParts(parts).orElseThrow();
        LoadedRun atOnce = judging.atOnce();

        for (Format format : formats()) {
            assertThat(written(format, parted.audit()))
                    .as(format.name())
                    .isEqualTo(written(format, judging.whole(atOnce)));
        }
        assertThat(parted.verdict()).isEqualTo(atOnce.verdict());
        assertThat(parted.verdict().exitCode(parted.audit().findings())).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void optionsNarrowItAsTheyNarrowARunAtOnce() {
        List<Consumer<CheckOptions>> narrowed = List.of(
                options -> options.program = "cchc-002",
                options -> options.unit = "xa-000008",
                options -> options.only = List.of("WAIVER", "DATA"),
                options -> options.skip = List.of("TASK"),
                options -> options.language = "en");
        for (Consumer<CheckOptions> narrowing : narrowed) {
            Judging judging = new Judging(narrowing);

            assertThat(written(
                            Formats.get("json"),
                            judging.inParts(3).orElseThrow().audit()))
                    .isEqualTo(written(Formats.get("json"), judging.whole(judging.atOnce())));
        }
    }

    @Test
    void whereAWaiverNamesWhatOnlyOnePartReadsTheRunIsMadeAtOnce() throws IOException {
        Files.writeString(
                folder.resolve("country/cchc-003/xa-000006/plan.yaml"),
                "  - {id: own, area: \"1\", title: Own, timing: 2023-02}\n",
                StandardOpenOption.APPEND);
        Files.writeString(
                folder.resolve("country/own.yaml"),
                "kind: Waivers\nwaivers:\n  - {rule: TASK-01, unit: xa-000006, task: own, reason: r, approvedBy: b,"
                        + " from: 2023-01-01, expires: 2023-12-31}\n");

        assertThat(new Judging(options -> {}).inParts(3)).isEmpty();
    }

    @Test
    void whatStandsInTheWayIsLeftToTheRunAtOnce() {
        assertThat(new Judging(options -> options.unit = "nobody").inParts(3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void onePartIsARunAtOnce(int parts) {
        assertThat(new Judging(options -> {}).inParts(parts)).isEmpty();
    }

    @Test
    void aFormatSaysWhetherItNeedsMoreThanARunInPartsHas() {
        Audit parted = new Judging(options -> {}).inParts(3).orElseThrow().audit();

        for (Format format : formats()) {
            assertThatCode(() -> written(format, parted)).as(format.name()).doesNotThrowAnyException();
        }
        for (String name : List.of("html", "xlsx")) {
            assertThat(Formats.get(name).needsDossiers()).as(name).isTrue();
        }
        assertThatThrownBy(parted::dossiers).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRunThatFollowsJudgesOnlyThePartOfTheFileThatChanged() throws IOException {
        // So late that every file has long been at rest.
        PartMemory memory = new PartMemory(Clock.fixed(Instant.parse("2100-01-01T00:00:00Z"), ZoneOffset.UTC));
        Judging first = new Judging(options -> {});
        first.inParts(9, memory);
        assertThat(memory.judged()).isEqualTo(3);

        Path reports = folder.resolve("country/cchc-002/xa-000008/reports.yaml");
        Files.writeString(reports, Files.readString(reports).replaceFirst("(?s)---\n.*?(---\n)", "$1"));
        Judging second = new Judging(options -> {});
        Audit again = second.inParts(9, memory).orElseThrow().audit();

        assertThat(memory.judged()).isEqualTo(1);
        assertThat(written(Formats.get("json"), again))
                .isEqualTo(written(Formats.get("json"), second.whole(second.atOnce())));
        second.inParts(9, memory);
        assertThat(memory.judged()).isZero();
    }

    @Test
    void aFileThatHasNotComeToRestIsReadAgain() throws IOException {
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, "a: 1");
        SourceFile onDisk = SourceFile.onDisk("x.yaml", file);
        Instant written = Files.getLastModifiedTime(file).toInstant();
        for (int seconds : new int[] {1, 3}) {
            PartMemory memory = new PartMemory(Clock.fixed(written.plusSeconds(seconds), ZoneOffset.UTC));
            memory.beginRun();
            Object first = memory.scan(onDisk);
            memory.beginRun();

            assertThat(memory.scan(onDisk) == first).as("after %s s", seconds).isEqualTo(seconds == 3);
        }
    }

    @Test
    void aLargeRunIsMadeInParts() throws IOException {
        // Comments: as many bytes as a large run has, and nothing to judge in them.
        Files.writeString(folder.resolve("country/long.yaml"), ("#" + "-".repeat(126) + "\n").repeat(80_000));
        String small = check("country/cchc-001", "country/cchc-002", "country/cchc-003", "country/calendar.yaml");

        assertThat(check(
                        "country/cchc-001",
                        "country/cchc-002",
                        "country/cchc-003",
                        "country/calendar.yaml",
                        "country/long.yaml"))
                .isEqualTo(small);
    }

    private String check(String... paths) {
        List<String> arguments = new ArrayList<>(List.of("check", "--as-of", "2023-05-30"));
        arguments.addAll(List.of(paths));
        return Run.in(folder, arguments.toArray(String[]::new)).out();
    }

    private static List<Format> formats() {
        return Formats.names().stream()
                .filter(name -> !name.equals(Formats.AUTO))
                .map(Formats::get)
                .filter(format -> !format.needsDossiers())
                .toList();
    }

    private static String written(Format format, Audit audit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(audit, STYLE, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** One workspace and one set of options, judged in both ways. */
    private final class Judging {

        private final Surroundings surroundings = Run.surroundings(folder, Map.of());
        private final CheckSettings settings;
        private final SourceFiles.Search search;

        Judging(Consumer<CheckOptions> change) {
            CheckOptions options = new CheckOptions();
            options.paths = List.of("country");
            options.asOf = "2023-05-30";
            change.accept(options);
            settings = CheckSettings.of(options, surroundings, new ArrayList<>());
            search = InputFiles.find(settings, surroundings);
        }

        Optional<PartedRun.Result> inParts(int parts) {
            return inParts(parts, null);
        }

        Optional<PartedRun.Result> inParts(int parts, @Nullable PartMemory memory) {
            RuleFiles files = RuleFiles.load(null, surroundings, () -> RULES);
            return new PartedRun(search, settings, RunRules.of(files, settings.threads()), surroundings)
                    .result(parts, memory);
        }

        LoadedRun atOnce() {
            return LoadedRun.load(search, settings, surroundings, () -> RULES);
        }

        Audit whole(LoadedRun run) {
            return run.auditOn(settings.asOf());
        }
    }
}
