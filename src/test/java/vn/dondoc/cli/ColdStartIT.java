package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a check loads. Counted, not timed: the same on every machine, and what a start costs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ColdStartIT {

    /** Beyond what it takes now by a few: more is worth a look at what came in. */
    private static final int MOST_CLASSES = 4400;

    private static final Pattern CLASS = Pattern.compile("\\[class,load *] (\\S+) source:");

    private List<String> loaded = List.of();

    @BeforeAll
    void check(@TempDir Path temporary) throws Exception {
        Path log = temporary.resolve("classes.txt");
        Ended ended = Ended.run(
                Path.of("").toAbsolutePath(),
                temporary,
                Map.of(),
                "",
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-jar",
                        Path.of(System.getProperty("build.directory"), "dondoc.jar")
                                .toString(),
                        "check",
                        "plans/tay-ninh-2023",
                        "--as-of",
                        "2023-06-30"));
        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        try (Stream<String> lines = Files.lines(log)) {
            loaded = lines.map(CLASS::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> matcher.group(1))
                    .toList();
        }
    }

    @Test
    void loadsFewClasses() {
        assertThat(loaded).hasSizeBetween(1000, MOST_CLASSES);
    }

    @Test
    void loadsNothingThatItDoesNotUse() {
        assertThat(loaded)
                // The compiler of rules, of which a few constants are part of every rule base.
                .noneMatch(name -> name.startsWith("org.drools.drl.parser."))
                .noneMatch(name -> name.startsWith("org.antlr."))
                .noneMatch(name -> name.startsWith("org.eclipse.jdt."))
                .noneMatch(name -> name.startsWith("org.mvel2."))
                // Other outputs and other commands.
                .noneMatch(name -> name.startsWith("com.fasterxml.jackson."))
                .noneMatch(name -> name.startsWith("vn.dondoc.report.Json"))
                .noneMatch(name -> name.startsWith("vn.dondoc.report.html."))
                .noneMatch(name -> name.startsWith("gg.jte."))
                .noneMatch(name -> name.startsWith("vn.dondoc.report.office."))
                .noneMatch(name -> name.startsWith("org.apache.poi."))
                // Tables that a check of Vietnamese plans can do without.
                .noneMatch(name -> name.startsWith("jdk.internal.icu."))
                .noneMatch(name -> name.startsWith("java.time.zone.TzdbZoneRulesProvider"))
                .noneMatch(name -> name.startsWith("java.net.http."));
    }
}
