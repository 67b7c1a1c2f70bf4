package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.report.Formats;
import vn.dondoc.report.Style;

/** What a watch says after each change; the changes are made by the test, so that nothing waits for the clock. */
final class WatchTest {

    private static final String PROGRAM = """
            kind: Program
            id: cchc-2023
            title: Kế hoạch cải cách hành chính 2023
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: Chỉ đạo}]
            coordinator: phuong-1
            tasks:
              - {id: "1.1", area: "1", title: Ban hành kế hoạch, lead: [phuong-1], timing: 2023-06-20}
              - {id: "1.2", area: "1", title: Tuyên truyền, lead: [phuong-2], timing: 2023-12-20}
            reports:
              - {id: monthly, owedBy: {units: [phuong-2]}, frequency: yearly, due: {day: last}}
            rules: {TASK-13: off, DIFF-01: off}
            ---
            kind: Units
            units:
              - {id: phuong-1, name: UBND Phường 1, type: ward, head: {name: Bình, email: b@example.org}}
              - {id: phuong-2, name: UBND Phường 2, type: ward, head: {name: Chi, email: c@example.org}}
            """;

    private static final String DONE = """
            kind: UnitReport
            program: cchc-2023
            unit: phuong-1
            report: monthly
            period: 2023
            submitted: 2023-06-18
            tasks: [{task: "1.1", status: done, done: 2023-06-15, evidence: [12/BC-UBND]}]
            """;

    /** A change, and what the watch had said when it asked for the next one. */
    private interface Edit {
        void make() throws IOException;
    }

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Deque<Edit> edits = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private String formats = "text";

    @BeforeEach
    void writeProgram() throws IOException {
        Files.writeString(folder.resolve("program.yaml"), PROGRAM);
    }

    @Test
    void saysWhatAppearedAndWhatIsGone() throws Exception {
        edits.add(() -> Files.writeString(folder.resolve("report.yaml"), DONE));
        edits.add(() -> Files.delete(folder.resolve("report.yaml")));

        watch();

        assertThat(said.get(0)).startsWith("UBND Phường 1 (phuong-1)").endsWith("Vi phạm: 1 lỗi.\n");
        assertThat(said.get(1)).isEqualTo("""

                01:30:00, xét đến ngày 30/06/2023 (0,000 giây)
                  − LỖI TASK-01 UBND Phường 1, nhiệm vụ 1.1, hạn 20/06/2023
                Không có vi phạm.
                """);
        assertThat(said.get(2)).isEqualTo("""

                01:30:00, xét đến ngày 30/06/2023 (0,000 giây)
                  + LỖI TASK-01 UBND Phường 1, nhiệm vụ 1.1, hạn 20/06/2023
                    program.yaml:8:5
                    Nhiệm vụ 1.1 “Ban hành kế hoạch” của UBND Phường 1 quá hạn 10 ngày (hạn
                    20/06/2023).
                Vi phạm: 1 lỗi.
                """);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFileThatIsBrokenForAMomentIsAFindingForAMoment() throws Exception {
        edits.add(() -> Files.writeString(folder.resolve("report.yaml"), "kind: [\n"));
        edits.add(() -> Files.writeString(folder.resolve("report.yaml"), DONE));

        watch();

        assertThat(said.get(1)).contains("+ LỖI DATA-01", "report.yaml:2:1");
        assertThat(said.get(2)).contains("− LỖI DATA-01", "− LỖI TASK-01").endsWith("Không có vi phạm.\n");
    }

    @Test
    void aWorkspaceThatIsGoneForAMomentChangesNothing() throws Exception {
        Path aside = folder.resolve("program.aside");
        edits.add(() -> Files.move(folder.resolve("program.yaml"), aside));
        edits.add(() -> Files.move(aside, folder.resolve("program.yaml")));
        edits.add(() -> Files.writeString(folder.resolve("report.yaml"), DONE));

        watch();

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("không có tệp .yaml hoặc .yml nào trong .");
        assertThat(said.get(1)).isEmpty();
        assertThat(said.get(2)).isEmpty();
        assertThat(said.get(3)).contains("− LỖI TASK-01");
    }

    @Test
    void aWorkspaceWithoutAProgramIsNotTakenForACleanOne() throws Exception {
        edits.add(() -> Files.writeString(folder.resolve("program.yaml"), "kind: Units\nunits: []\n"));

        watch();

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("kind: Program");
    }

    @Test
    void foldersThatAreNewAreReadToo() throws Exception {
        edits.add(() -> {
            Path units = Files.createDirectories(folder.resolve("units/phuong-1"));
            Files.writeString(units.resolve("report.yml"), DONE);
        });

        watch();

        assertThat(said.get(1)).contains("− LỖI TASK-01");
    }

    @Test
    void whatIsSavedAsItWasSaysNothing() throws Exception {
        edits.add(() -> Files.writeString(folder.resolve("program.yaml"), PROGRAM));
        edits.add(() -> Files.writeString(folder.resolve("program.yaml"), PROGRAM + "# ghi chú\n"));

        watch();

        assertThat(said.get(1)).isEmpty();
        assertThat(said.get(2)).contains("Vi phạm không thay đổi.").endsWith("Vi phạm: 1 lỗi.\n");
    }

    @Test
    void filesAreWrittenEachTime() throws Exception {
        formats = "text,json:result.json";
        List<Boolean> failing = new ArrayList<>();
        edits.add(() -> {
            failing.add(Files.readString(folder.resolve("result.json")).contains("TASK-01\","));
            Files.writeString(folder.resolve("report.yaml"), DONE);
        });

        watch();

        assertThat(failing).containsExactly(true);
        assertThat(Files.readString(folder.resolve("result.json"))).contains("\"findings\": []");
        assertThat(said.get(1)).doesNotContain("schemaVersion");
    }

    private void watch() throws IOException, InterruptedException {
        Surroundings surroundings = new Surroundings(
                folder,
                Map.of(),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                Clock.fixed(Instant.parse("2023-06-30T18:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
        CheckOptions options = new CheckOptions();
        options.paths = List.of(".");
        options.asOf = "2023-06-30";
        Outputs outputs = Outputs.of(List.of(formats.split(",", -1)), Formats.names(), surroundings, new ArrayList<>());
        ChangeSource changes = new ChangeSource() {
            @Override
            public boolean await() throws IOException {
                said.add(out.toString(StandardCharsets.UTF_8));
                out.reset();
                Edit next = edits.poll();
                if (next != null) {
                    next.make();
                }
                return next != null;
            }

            @Override
            public void close() {}
        };
        CheckSettings settings = CheckSettings.of(options, surroundings, new ArrayList<>());
        KnownFindings known = KnownFindings.of(options, settings, surroundings, new ArrayList<>());
        new Watch(() -> settings, known, surroundings, RuleBase::builtIn)
                .run(changes, outputs, new Style(80, false, false, false));
    }
}
