package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.cli.SettingsFuzz;
import vn.dondoc.engine.RuleFilesFuzz;
import vn.dondoc.engine.RuleTextsFuzz;
import vn.dondoc.history.RecordFuzz;
import vn.dondoc.load.LoadedFuzz;
import vn.dondoc.report.merge.MergedFuzz;
import vn.dondoc.scenario.JudgedFuzz;

/** What the fuzzer begins with, and what it has found: nothing of it breaks a reader again. */
final class FuzzedTest {

    private static final Path INPUTS = Path.of("src/test/resources/fuzz");

    static Stream<Arguments> targets() {
        return Stream.of(
                target("loaded", LoadedFuzz::fuzzerTestOneInput),
                target("loaded", JudgedFuzz::fuzzerTestOneInput),
                target("settings", SettingsFuzz::fuzzerTestOneInput),
                target("rules", RuleFilesFuzz::fuzzerTestOneInput),
                target("texts", RuleTextsFuzz::fuzzerTestOneInput),
                target("records", RecordFuzz::fuzzerTestOneInput),
                target("merged", MergedFuzz::fuzzerTestOneInput));
    }

    private static Arguments target(String folder, ThrowingConsumer<byte[]> reader) {
        return Arguments.of(folder, reader);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void noInputBreaksAReader(String folder, ThrowingConsumer<byte[]> reader) throws IOException {
        try (Stream<Path> files = Files.list(INPUTS.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                byte[] input = Files.readAllBytes(file);
                assertThatCode(() -> reader.accept(input)).as(file.toString()).doesNotThrowAnyException();
            }
        }
    }
}
