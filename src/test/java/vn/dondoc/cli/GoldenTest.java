package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.engine.RuleBase;

/** What each command prints, byte for byte: the files under {@code src/test/resources/golden} (see README there). */
final class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final String RULES = RuleBase.builtIn().sha256();

    @TempDir
    private Path folder;

    /** One line of a {@code runs.txt}. */
    record Golden(Path folder, String name, int code, Map<String, String> variables, List<String> arguments) {

        static Golden of(Path folder, String line) {
            String[] cells = line.split("\\|", 4);
            Map<String, String> variables = new HashMap<>();
            for (String variable : cells[2].strip().split(" ", -1)) {
                if (!variable.isEmpty()) {
                    variables.put(
                            variable.substring(0, variable.indexOf('=')),
                            variable.substring(variable.indexOf('=') + 1));
                }
            }
            return new Golden(
                    folder,
                    cells[0].strip(),
                    Integer.parseInt(cells[1].strip()),
                    variables,
                    List.of(cells[3].strip().split(" ", -1)));
        }

        @Override
        public String toString() {
            return folder.getFileName() + "/" + name;
        }
    }

    static List<Golden> goldens() throws IOException {
        List<Golden> goldens = new ArrayList<>();
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                for (String line : Files.readAllLines(folder.resolve("runs.txt"))) {
                    goldens.add(Golden.of(folder, line));
                }
            }
        }
        return goldens;
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void printsExactlyWhatTheFileHolds(Golden golden) throws IOException {
        // Outside of the project's own repository: some formats name files from the root of theirs.
        Path input = golden.folder().resolve("input");
        try (Stream<Path> files = Files.list(input)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Run run = Run.in(folder, golden.variables(), "", golden.arguments().toArray(String[]::new));
        String printed = run.out().replace(RULES, "(rules)");
        Path file = golden.folder().resolve(golden.name());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(golden.code());
        if (REWRITE) {
            Files.writeString(file, printed);
            fail("rewritten: look at the difference, then run again without golden.rewrite");
        }
        assertThat(printed).isEqualTo(Files.readString(file));
    }

    /** Whatever the input holds, a terminal is steered by nothing but our own colours. */
    @ParameterizedTest
    @MethodSource("goldens")
    void holdsNoControlCharacterOfTheInput(Golden golden) throws IOException {
        String printed = Files.readString(golden.folder().resolve(golden.name()), StandardCharsets.UTF_8)
                .replaceAll("\u001b\\[(0|1|2|31|1;31|33|36)m", "")
                .replaceAll("^\uFEFF", "");

        assertThat(printed.codePoints()
                        .filter(c -> c != '\n'
                                && c != '\r'
                                && (Character.isISOControl(c) || c == 0x202E || c == 0x200B || c == 0xFEFF))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    /** No line is wider than the terminal, but for a place, which is never broken. */
    @ParameterizedTest
    @MethodSource("goldens")
    void textFitsTheTerminal(Golden golden) throws IOException {
        if (!golden.name().startsWith("text") || golden.name().equals("text-colour")) {
            return;
        }
        int width = Integer.parseInt(golden.variables().getOrDefault("COLUMNS", "80"));
        assertThat(Files.readAllLines(golden.folder().resolve(golden.name())))
                .filteredOn(line -> !line.matches(".*\\S+:\\d+:\\d+$"))
                .allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }
}
