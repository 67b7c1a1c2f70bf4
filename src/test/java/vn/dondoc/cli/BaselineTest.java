package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known findings: what no longer fails, what still does, and the file that people read and merge. */
final class BaselineTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeProgram() throws IOException {
        Files.copy(Path.of("src/test/resources/golden/many/input/workspace.yaml"), folder.resolve("workspace.yaml"));
    }

    private Run check(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"check", ".", "--as-of", "2023-06-30"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.in(folder, arguments);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("known"));
    }

    private void change(String text, String replacement) throws IOException {
        Path file = folder.resolve("workspace.yaml");
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, replacement));
    }

    @Test
    void theSecondRunWithTheFirstAsBaselineIsGreen() {
        assertThat(check("--write-baseline", "known").code()).isEqualTo(1);

        Run second = check("--baseline", "known", "--fail-on", "info");

        assertThat(second.code()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("10 đã biết từ trước", "Đã biết từ trước, không tính vào kết quả.");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoFault() throws IOException {
        check("--write-baseline", "known");
        Path known = folder.resolve("known");
        Files.writeString(known, "\uFEFF" + String.join("\r\n", lines()) + "\r\n");

        assertThat(check("--baseline", "known", "--fail-on", "info").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans/tay-ninh-2023", "plans/successors-2025", "src/test/resources/golden/waived/input"})
    void soItIsForTheSamples(String workspace) {
        Path directory = Path.of("").toAbsolutePath();
        String known = folder.resolve("known").toString();
        Run.in(directory, "check", workspace, "--as-of", "2023-06-30", "--write-baseline", known);

        assertThat(Run.in(
                                directory,
                                "check",
                                workspace,
                                "--as-of",
                                "2023-06-30",
                                "--baseline",
                                known,
                                "--fail-on",
                                "info")
                        .code())
                .isZero();
    }

    @Test
    void aNewFindingFails() throws IOException {
        check("--write-baseline", "known");
        change("owner: Đỗ Thị Dung, product", "ownr: Đỗ Thị Dung, product");

        Run run = check("--baseline", "known");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("1 lỗi").contains("“ownr”");
    }

    @ParameterizedTest
    @CsvSource({
        "error 2 PLAN-01,   error 2 PLAN-01,    0",
        "error 2 PLAN-01,   error 1 PLAN-01,    1",
        "error 2 PLAN-01,   warning 2 PLAN-01,  1",
        "error 2 PLAN-01,   critical 3 PLAN-01, 0",
    })
    void whatBecameWorseFails(String written, String known, int code) throws IOException {
        check("--write-baseline", "known");
        Path file = folder.resolve("known");
        Files.writeString(file, Files.readString(file).replace(written, known));

        assertThat(check("--baseline", "known").code()).isEqualTo(code);
    }

    @Test
    void linesAreSortedAndSayWhatTheyAre() throws IOException {
        check("--write-baseline", "known");

        assertThat(lines()).hasSize(12);
        assertThat(lines().subList(2, 12))
                .allMatch(line ->
                        line.matches("[0-9a-f]{16} (info|warning|error|critical) \\d [A-Z]+-\\d\\d cchc-2023.*"))
                .isSortedAccordingTo((a, b) ->
                        a.substring(a.indexOf('-') - 6).compareTo(b.substring(b.indexOf('-') - 6)) > 0
                                        && a.replaceAll("^\\S+ \\S+ \\S+ ", "")
                                                        .compareTo(b.replaceAll("^\\S+ \\S+ \\S+ ", ""))
                                                > 0
                                ? 1
                                : -1);
        assertThat(lines()).anyMatch(line -> line.endsWith("TASK-01 cchc-2023 phuong-4 1.1"));
    }

    @Test
    void whatIsGoneIsToldAndPrunedOnRequest() throws IOException {
        check("--write-baseline", "known");
        change("timming", "timing");

        Run told = check("--baseline", "known");
        assertThat(told.err())
                .contains("1 vi phạm đã biết không còn nữa:", "DATA-03 cchc-2023 phuong-1 workspace.yaml");
        assertThat(lines()).hasSize(12);

        Run pruned = check("--baseline", "known", "--prune-baseline");
        assertThat(pruned.code()).isZero();
        assertThat(lines()).hasSize(11).noneMatch(line -> line.contains("DATA-03"));
        assertThat(check("--baseline", "known").err()).isEmpty();
    }

    @Test
    void aNarrowedRunNeitherTellsNorPrunes() throws IOException {
        check("--write-baseline", "known");

        assertThat(check("--baseline", "known", "--only", "TASK").err()).isEmpty();
        Run run = check("--baseline", "known", "--prune-baseline", "--unit", "phuong-1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(lines()).hasSize(12);
    }

    @Test
    void aBaselineThatMatchesNothingSaysSo() throws IOException {
        Files.writeString(folder.resolve("known"), "0123456789abcdef error 1 TASK-01 other\n");

        assertThat(check("--baseline", "known").err()).contains("không khớp với vi phạm nào");
    }

    @Test
    void whatAMergeLeavesCanBeRead() throws IOException {
        check("--write-baseline", "known");
        Path file = folder.resolve("known");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("error 2 PLAN-01", "error 1 PLAN-01") + "\n# thêm\r\n" + text);

        assertThat(check("--baseline", "known").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< HEAD",
                "0123456789abcdeg error 1 TASK-01",
                "0123456789abcdef fatal 1 TASK-01",
                "0123456789abcdef error x TASK-01",
                "0123456789abcdef error 99999999999 TASK-01",
                "0123456789abcdef error 1",
                "{\"json\": true}",
            })
    void aGarbledLineIsNamedWithItsPlace(String line) throws IOException {
        Files.writeString(folder.resolve("known"), "# vi phạm đã biết\n" + line + "\n");

        Run run = check("--baseline", "known");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("known:2:1");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsTwo() throws IOException {
        assertThat(check("--baseline", "nowhere").code()).isEqualTo(2);
        Files.write(folder.resolve("known"), new byte[] {(byte) 0xC3, 0x28});
        assertThat(check("--baseline", "known").err()).contains("known:1:1", "UTF-8");
    }
}
