package vn.dondoc.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.ExitDecision;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;
import vn.dondoc.history.view.JsonLinesExport;
import vn.dondoc.history.view.OscalExport;
import vn.dondoc.history.view.RunList;
import vn.dondoc.history.view.ShownCheck;
import vn.dondoc.history.view.ShownDiff;
import vn.dondoc.history.view.ShownRun;
import vn.dondoc.history.view.ShownUnit;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.Style;

/**
 * Every view of a small history, byte for byte, whatever database it lies in: the files under {@code
 * src/test/resources/history}. With {@code -Dgolden.rewrite=true} it writes them anew, and fails.
 */
final class ViewsGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "history");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final String PLACE = "lịch sử.db";
    private static final Style BRIEF = new Style(80, false, false, false);
    private static final Style IN_FULL = new Style(60, true, true, false);

    @TempDir
    private Path folder;

    /** What writes a view. */
    @FunctionalInterface
    private interface View {
        void write(OutputStream out) throws IOException;
    }

    private final List<String> written = new ArrayList<>();

    /** Three months: what is new, graver, less grave, waived, fixed and told; then a run of one unit under other rules. */
    private HistoryDatabase history() {
        HistoryDatabase database = HistoryDatabase.open(Histories.fresh(folder));
        record(database, RunKind.AUDIT, "", "2023-05-31", overdue("phuong-1", 1), overdue("phuong-3", 2));
        record(
                database,
                RunKind.ALERT,
                "",
                "2023-06-30",
                overdue("phuong-1", 2),
                overdue("phuong-2", 1),
                overdue("phuong-3", 1));
        record(
                database,
                RunKind.AUDIT,
                "",
                "2023-07-31",
                known(overdue("phuong-1", 2)),
                overdue("phuong-3", 1),
                overdue("phuong-4", 0));
        record(database, RunKind.AUDIT, "unit=phuong-1", "2023-08-31", overdue("phuong-1", 3));
        database.write(handle -> {
            for (String unit : List.of("phuong-1", "phuong-3")) {
                Recorded.message(handle, 2, overdue(unit, 1).fingerprint(), "new");
            }
            Recorded.message(handle, 3, overdue("phuong-3", 1).fingerprint(), "escalated");
            Recorded.event(handle, 1, "pending");
            Recorded.event(handle, 1, "sent");
            Recorded.event(handle, 2, "failed");
            Recorded.acknowledgement(handle, 2);
            return true;
        });
        return database;
    }

    private static void record(HistoryDatabase database, RunKind kind, String scope, String day, Finding... findings) {
        Audit audit = Audits.of(
                LocalDate.parse(day),
                List.of(Audits.program()),
                new ExitDecision(Severity.ERROR, null),
                Arrays.asList(findings));
        Audit recorded = scope.isEmpty() ? audit : underOtherRules(audit);
        database.write(handle -> RunRecorder.record(handle, kind, recorded, scope, Recorded.AT));
    }

    private static Finding overdue(String unit, int level) {
        return Audits.overdue(unit, LocalDate.of(2023, 6, 30), level);
    }

    private static Finding known(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.subject(),
                finding.due(),
                finding.daysOverdue(),
                finding.level(),
                finding.message(),
                finding.remedy(),
                new Bilingual("", ""),
                finding.location(),
                List.of(),
                null,
                null,
                true,
                null,
                finding.fingerprint());
    }

    private static Audit underOtherRules(Audit audit) {
        return new Audit(
                audit.version(),
                audit.asOf(),
                Language.EN,
                Language.EN,
                audit.input(),
                audit.rules(),
                List.of(),
                audit.off(),
                "ef".repeat(32),
                List.of(),
                Map.of(),
                audit.findings(),
                new ExitDecision(null, Set.of("plans/phuong-1.yaml")),
                "",
                audit.files());
    }

    @Test
    void isExactlyWhatTheFilesHold() throws IOException {
        HistoryDatabase database = history();
        List<RecordedRun> runs = database.read(Runs::all);
        List<Audit> audits = database.read(
                handle -> runs.stream().map(run -> Runs.audit(handle, run)).toList());

        lists(runs);
        for (int i = 0; i < runs.size(); i++) {
            run(database, runs.get(i), audits.get(i));
        }
        diffs(runs, audits);
        units(database, runs);
        checks(database);
        List<OscalExport.Result> results = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            results.add(new OscalExport.Result(runs.get(i), audits.get(i)));
        }
        check("oscal-vi.json", out -> OscalExport.write(results, Language.VI, out));
        check("oscal-last-en.json", out -> OscalExport.write(results.subList(3, 4), Language.EN, out));
        check("export.jsonl", out -> JsonLinesExport.write(database, out));
        if (REWRITE) {
            fail("rewritten: look at the difference, then run again without golden.rewrite");
        }
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    private void lists(List<RecordedRun> runs) throws IOException {
        RunList list = new RunList(PLACE, runs);
        check("list-vi.txt", out -> list.text(Language.VI, BRIEF, out));
        check("list-en.txt", out -> list.text(Language.EN, IN_FULL, out));
        RecordedRun last = runs.get(3);
        RunList many = new RunList(
                PLACE,
                List.of(
                        HistoryReadingTest.run(9, "2023-05-31", "abc", last.summary()),
                        HistoryReadingTest.run(10, "2023-06-30", last.hash(), last.summary())));
        check("list-many.txt", out -> many.text(Language.VI, BRIEF, out));
        check("list-none.txt", out -> new RunList(PLACE, List.of()).text(Language.VI, BRIEF, out));
        check("list.json", list::json);
    }

    private void run(HistoryDatabase database, RecordedRun run, Audit audit) throws IOException {
        List<Telling> told = database.read(handle -> Tellings.ofRun(handle, run.number()));
        ShownRun shown = new ShownRun(run, audit, told);
        check("run-" + run.number() + ".txt", out -> shown.write("text", BRIEF, out));
        check("run-" + run.number() + ".json", out -> shown.write("json", BRIEF, out));
        check("run-" + run.number() + ".csv", out -> shown.write("csv", BRIEF, out));
    }

    private void diffs(List<RecordedRun> runs, List<Audit> audits) throws IOException {
        for (int later = 1; later < runs.size(); later++) {
            Audit audit = audits.get(later);
            ShownDiff diff = new ShownDiff(
                    RunDiff.of(runs.get(later - 1), audits.get(later - 1), runs.get(later), audit), audit);
            String name = "diff-" + later + "-" + (later + 1);
            check(name + ".txt", out -> diff.text(BRIEF, out));
            check(name + "-full.txt", out -> diff.text(IN_FULL, out));
            check(name + ".json", diff::json);
        }
    }

    private void units(HistoryDatabase database, List<RecordedRun> runs) throws IOException {
        for (String unit : List.of("phuong-1", "phuong-2", "phuong-3", "phuong-4", "phuong-9")) {
            ShownUnit shown = database.read(handle -> new ShownUnit(
                    UnitHistory.of(handle, runs, unit), UnitHistory.names(runs).getOrDefault(unit, unit)));
            check(unit + "-vi.txt", out -> shown.text(Language.VI, BRIEF, out));
            check(unit + "-en.txt", out -> shown.text(Language.EN, IN_FULL, out));
            check(unit + ".json", out -> shown.json(Language.VI, out));
        }
        ShownUnit none = new ShownUnit(new UnitHistory("phuong-1", List.of(), List.of()), "UBND Phường 1");
        check("unit-no-run.txt", out -> none.text(Language.VI, BRIEF, out));
    }

    private void checks(HistoryDatabase database) throws IOException {
        ChainCheck whole = database.read(handle -> ChainCheck.of(handle, null));
        List<ChainFault> faults = new ArrayList<>();
        for (ChainFault.What what : ChainFault.What.values()) {
            faults.add(new ChainFault(what, EntryKind.RUN.written(), 3, 7));
        }
        for (EntryKind kind : EntryKind.values()) {
            faults.add(new ChainFault(ChainFault.What.RECORD_CHANGED, kind.written(), 1, 2));
        }
        faults.add(new ChainFault(ChainFault.What.RECORD_REMOVED, "lạ\u001b", 1, 2));
        ChainCheck broken = new ChainCheck(9, whole.head(), faults);
        for (Language language : Language.values()) {
            String end = "-" + language.name().toLowerCase(Locale.ROOT) + ".txt";
            check("whole" + end, out -> new ShownCheck(PLACE, whole).text(language, BRIEF, out));
            check("broken" + end, out -> new ShownCheck(PLACE, broken).text(language, BRIEF, out));
        }
        check(
                "empty.txt",
                out -> new ShownCheck(PLACE, new ChainCheck(0, "", List.of())).text(Language.VI, BRIEF, out));
        check("whole.json", out -> new ShownCheck(PLACE, whole).json(out));
        check("broken.json", out -> new ShownCheck(PLACE, broken).json(out));
    }

    private void check(String name, View view) throws IOException {
        Flushed out = new Flushed();
        view.write(out);
        Path golden = GOLDEN.resolve(name);
        if (REWRITE) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, out.toByteArray());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).as(name).isEqualTo(Files.readString(golden));
        assertThat(out.flushed).as("%s reaches whoever waits", name).isTrue();
        written.add(name);
    }

    /** What is not flushed may wait for ever. */
    private static final class Flushed extends ByteArrayOutputStream {

        private boolean flushed;

        @Override
        public synchronized void write(int b) {
            flushed = false;
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            flushed = false;
            super.write(bytes, offset, length);
        }

        @Override
        public void flush() {
            flushed = true;
        }
    }
}
