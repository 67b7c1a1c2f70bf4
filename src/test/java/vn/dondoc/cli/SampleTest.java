package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample workspaces: what README promises of them. */
final class SampleTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("[\\w.]+@([\\w.]+)");

    @Test
    void tayNinhIsThePublishedPlanInNumbers() throws IOException {
        JsonNode result = check("plans/tay-ninh-2023", "2023-06-30", 1);
        JsonNode program = result.get("programs").get(0);

        assertThat(program.get("units").asInt()).isEqualTo(22);
        assertThat(program.get("perUnit")).hasSize(22);
        assertThat(rules(result)).doesNotContain("DATA-06").noneMatch(rule -> rule.startsWith("DATA"));
        assertThat(Files.readString(ROOT.resolve("plans/tay-ninh-2023/program.yaml")))
                .contains("declared: {areas: 7, tasks: 44}");
    }

    @Test
    void everyGroupOfRulesHasSomethingToSay() throws IOException {
        Set<String> groups = new TreeSet<>();
        rules(check("plans/tay-ninh-2023", "2023-06-30", 1))
                .forEach(rule -> groups.add(rule.substring(0, rule.indexOf('-'))));

        assertThat(groups).containsExactly("DIFF", "ESC", "KPI", "PLAN", "REPORT", "TASK", "UNIT", "WAIVER");
    }

    @Test
    void mostUnitsAreMostlyFine() throws IOException {
        JsonNode findings = check("plans/tay-ninh-2023", "2023-06-30", 1).get("findings");
        Set<String> grave = new TreeSet<>();
        for (JsonNode finding : findings) {
            boolean counts = finding.get("waived").isNull();
            if (counts && finding.get("severity").asText().matches("error|critical")) {
                grave.add(finding.get("unit").asText());
            }
        }

        assertThat(findings.size()).isBetween(60, 100);
        assertThat(grave).hasSizeBetween(5, 11);
    }

    @ParameterizedTest
    @CsvSource({"2023-01-31", "2023-02-28", "2023-03-31", "2023-04-30", "2023-05-31"})
    void earlierMonthsHaveNoDataFindingEither(String asOf) throws IOException {
        assertThat(rules(check("plans/tay-ninh-2023", asOf, 1))).noneMatch(rule -> rule.startsWith("DATA"));
    }

    @Test
    void exactlyNinetyFiveIsNotAbove() throws IOException {
        JsonNode findings = check("plans/tay-ninh-2023", "2023-06-30", 1).get("findings");

        assertThat(findings)
                .anyMatch(finding -> finding.get("rule").asText().equals("KPI-01")
                        && finding.get("unit").asText().equals("phuong-ninh-son"));
    }

    @Test
    void minimalPasses() throws IOException {
        assertThat(check("plans/minimal", "2023-06-30", 0).get("findings")).isEmpty();
    }

    @Test
    void successorsOweWhatWasOpenAtTheMerger() throws IOException {
        JsonNode result = check("plans/successors-2025", "2025-09-30", 1);

        assertThat(result.get("findings"))
                .filteredOn(finding -> finding.get("rule").asText().equals("TASK-01"))
                .extracting(finding ->
                        finding.get("unit").asText() + " " + finding.get("task").asText())
                .containsExactly("phuong-tan-ninh 1.1", "phuong-tan-ninh 1.2");
        assertThat(rules(check("plans/successors-2025", "2025-06-30", 1))).contains("TASK-01");
    }

    @Test
    void everyFileSaysThatItIsASampleAndNoAddressIsReal() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("plans"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                String text = Files.readString(file);
                assertThat(text.lines().limit(3))
                        .as(file.toString())
                        .anyMatch(line -> line.startsWith("#") && line.contains("DỮ LIỆU MẪU"));
                Matcher addresses = ADDRESS.matcher(text);
                while (addresses.find()) {
                    assertThat(addresses.group(1)).as(file.toString()).isEqualTo("example.org");
                }
            }
        }
    }

    private static JsonNode check(String path, String asOf, int code) throws IOException {
        Run run = Run.in(ROOT, "check", path, "--as-of", asOf, "-f", "json");
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> rules(JsonNode result) {
        return result.get("findings").findValuesAsText("rule");
    }
}
