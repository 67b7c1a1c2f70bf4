package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.SourceFile;

/**
 * What a rule file must not do is refused before any of it runs, at its line; what an honest one does is not. The files
 * mark the line that must be named with {@code //!}.
 */
final class FenceTest {

    /** What an attack sets when it runs. */
    private static final String RAN = "dondoc.attack.ran";

    private static final String CATALOGUE = """
            rules:
              - id: OWN-01
                title: {vi: Ví dụ, en: An example}
                severity: warning
                per: [unit]
                basis: {kind: assumed, vi: Ví dụ., en: An example.}
            """;

    private static final String HEAD = """
            package vn.example
            dialect "java"
            import vn.dondoc.fact.*
            import vn.dondoc.model.UnitReport
            global vn.dondoc.engine.Findings findings
            """;

    private record Case(String name, String drl) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> attacks() {
        return cases("attacks.txt");
    }

    static Stream<Case> honest() {
        return cases("honest.txt");
    }

    /** Cases begin with {@code == name}. */
    private static Stream<Case> cases(String file) {
        try {
            String text = Files.readString(Path.of("src/test/resources/fence", file));
            return Stream.of(text.split("(?m)^== ", -1))
                    .filter(part -> !part.isBlank())
                    .map(part ->
                            new Case(part.lines().findFirst().orElseThrow(), part.substring(part.indexOf('\n') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void nothingRan() {
        assertThat(System.getProperty(RAN)).isNull();
        assertThat(Path.of("dondoc-attack-ran")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedAtItsLine(Case attack) {
        String drl = drl(attack);

        RuleErrors errors = catchThrowableOfType(RuleErrors.class, () -> compile(drl));

        assertThat(errors).as("refused").isNotNull();
        int line = 1
                + (int) drl.substring(0, drl.indexOf("//!"))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        assertThat(errors.faults())
                .as("%s", errors.faults())
                .extracting((RuleFault fault) -> fault.place().line())
                .contains(line);
    }

    @ParameterizedTest
    @MethodSource("honest")
    void isAccepted(Case rule) {
        assertThatCode(() -> compile(drl(rule))).doesNotThrowAnyException();
    }

    /** A case of conditions and a consequence, or a whole file. */
    private static String drl(Case one) {
        if (one.drl().contains("package ")) {
            return one.drl();
        }
        boolean whole = one.drl().contains("rule \"");
        return HEAD + (whole ? one.drl() : "rule \"OWN-01 ví dụ\"\n" + one.drl() + "end\n");
    }

    private static RuleBase compile(String drl) throws RuleErrors {
        return RuleBase.only(List.of(
                SourceFile.given("own.drl", drl.getBytes(StandardCharsets.UTF_8)),
                SourceFile.given("catalogue.yaml", CATALOGUE.getBytes(StandardCharsets.UTF_8))));
    }
}
