package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engineer's CI asks of the tool: every mistake of a plan at its line, and nothing else. */
final class FiveMistakesTest {

    private static final String PLAN = """
            kind: UnitPlan
            program: cchc-2023
            unit: phuong-9
            number: 05/KH-UBND
            issued: 2023-01-20
            submitted: 2023-02-30
            signedBy: {name: Trần Thị Bình}
            parent: {number: 12/QĐ-UBND, year: 2023}
            tasks:
              - {task: "1.9", owner: Đỗ Thị Dung}
              - {task: "1.1", ownr: Đỗ Thị Dung}
            number: 06/KH-UBND
            """;

    @TempDir
    private Path folder;

    @Test
    void aPlanWithFiveMistakesGetsFiveFindingsAtTheRightLinesAndNoOther() throws IOException {
        Files.copy(Path.of("src/test/resources/golden/none/input/program.yaml"), folder.resolve("program.yaml"));
        Files.writeString(
                folder.resolve("program.yaml"),
                Files.readString(folder.resolve("program.yaml"))
                        .replace(
                                "tasks: []",
                                "tasks: [{id: \"1.1\", area: \"1\", title: Niêm yết, product: Bảng, lead: [phuong-1], timing: 2023-12-31, budget: 0}]\nrules: {TASK-13: off}"));
        Files.writeString(folder.resolve("plan.yaml"), PLAN);

        Run run = Run.in(folder, "check", ".", "--as-of", "2023-06-30", "-f", "json");

        assertThat(new ObjectMapper().readTree(run.out()).get("findings"))
                .extracting(finding -> finding.get("rule").asText()
                        + " " + finding.get("location").get("file").asText()
                        + ":" + finding.get("location").get("line").asInt()
                        + ":" + finding.get("location").get("column").asInt())
                .containsExactlyInAnyOrder(
                        "DATA-05 plan.yaml:3:7",
                        "DATA-02 plan.yaml:6:12",
                        "DATA-05 plan.yaml:10:12",
                        "DATA-03 plan.yaml:11:19",
                        "DATA-03 plan.yaml:12:1");
        assertThat(run.code()).isEqualTo(1);
    }
}
