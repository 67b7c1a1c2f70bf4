package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.engine.RuleBase;

/** What a person meets at the prompt: help, version, completion, the manual page, and slips of the hand. */
final class ShellTest {

    @TempDir
    private Path folder;

    static Stream<String> commands() {
        return Stream.of("check", "schema", "init", "completion", "man");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpFitsATerminalAndSpeaksVietnameseFirst(String command) {
        Run run = Run.in(folder, command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Cách dùng / usage: dondoc " + command).contains("In hướng dẫn này.");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.out()).doesNotContain("Show this help");
    }

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        String help = Run.in(folder, "--help").out();

        commands().forEach(command -> assertThat(help).contains("\n  " + command + " "));
        assertThat(help).contains("Reads plans, reports and decisions").doesNotContain("  help");
        assertThat(help).contains("Mã thoát / exit codes:\n  0");
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void manyOptionsStandInSections() {
        String help = Run.in(folder, "check", "--help").out();

        assertThat(help)
                .containsSubsequence(
                        "\nĐầu vào / input\n", "--exclude",
                        "\nXét và nêu gì / judgement\n", "--as-of",
                        "\nKết quả / output\n", "--format",
                        "\nCI\n", "--fail-on",
                        "\nKhác / other\n", "--help");
    }

    @Test
    void versionTellsBuildsAndRulesApart() {
        String[] lines = Run.in(folder, "--version").out().split("\n", -1);

        assertThat(lines[0]).isEqualTo("dondoc " + Version.number());
        assertThat(lines[1]).startsWith("bản dựng / build: ");
        assertThat(lines[2])
                .isEqualTo("luật / rules: sha256 " + RuleBase.builtIn().sha256());
        assertThat(lines[3]).startsWith("Java ");
    }

    @ParameterizedTest
    @CsvSource({
        "chekc .,                  “check”",
        "shcema,                   “schema”",
        "check . --asof 1,         “--as-of”",
        "check . --fail-no=error,  “--fail-on”",
        "init . --cj github,       “--ci”",
        "schema Program Units,     “Units”",
        "check . --threads two,    số nguyên",
        "check . --lang vi --lang en, --lang chỉ được nêu một lần",
        "check,                    thiếu PATH",
        "check . --as-of,          thiếu --as-of DATE",
        "completion fish,          shell",
        "'',                       thiếu lệnh: check",
    })
    void aSlipOfTheHandIsNamedInBothLanguages(String line, String said) {
        Run run = Run.in(folder, line.isEmpty() ? new String[0] : line.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dondoc: ").contains(said).contains("\n        ");
        assertThat(run.err()).doesNotContain("Unknown option", "Unmatched", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({"bash", "zsh"})
    void completionKnowsCommandsAndOptions(String shell) {
        String script = Run.in(folder, "completion", shell).out();

        commands().forEach(command -> assertThat(script).contains(command));
        assertThat(script).contains("--as-of").contains("--ci").contains("UnitReport");
    }

    @Test
    void theManualPageNamesEveryCommandAndOption() {
        String page = Run.in(folder, "man").out();

        assertThat(page).startsWith(".TH DONDOC 1");
        assertThat(page).contains("\n.SS \"dondoc check PATH\"\n", "\\fB\\-\\-as\\-of DATE\\fR", ".SH EXIT STATUS");
        assertThat(Arrays.stream(page.split("\n", -1)).filter(line -> line.startsWith(".")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|B|I|br)( .*)?"));
    }
}
