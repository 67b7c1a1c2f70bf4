package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.ExitDecision;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** What SARIF's readers limit: the number of results, and what a path may look like. */
final class SarifFormatTest {

    private static final Bilingual TEXT = new Bilingual("câu", "sentence");
    private static final Rule RULE = new Rule(
            "TASK-01",
            TEXT,
            Severity.ERROR,
            Set.of(),
            Rule.Responsible.HEAD,
            Rule.Basis.SEED,
            TEXT,
            List.of(new Rule.Parameter("days", true, BigDecimal.ONE, BigDecimal.ONE, null, "days", TEXT)));

    private static Finding finding(int number, String file, Finding.@Nullable Waived waived) {
        return new Finding(
                RULE,
                waived == null ? Severity.ERROR : Severity.CRITICAL,
                Subject.ofUnit("p", "u"),
                null,
                null,
                0,
                TEXT,
                TEXT,
                TEXT,
                new Place(file, 1, 1),
                List.of(),
                null,
                waived,
                false,
                null,
                String.format("%016x", number));
    }

    private static JsonNode run(List<Finding> findings, String directory) throws IOException {
        Audit audit = new Audit(
                "1.0.0",
                LocalDate.of(2023, 6, 30),
                Language.VI,
                null,
                new Audit.Input(1, 1, 1, () -> "0"),
                List.of(RULE),
                List.of("TASK-01"),
                List.of(),
                "0",
                List.of(),
                Map.of(),
                findings,
                new ExitDecision(Severity.ERROR, null),
                directory,
                List::of);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SarifFormat().write(audit, new Style(80, false, false, false), out);
        return new ObjectMapper().readTree(out.toByteArray()).get("runs").get(0);
    }

    @Test
    void keepsFiveThousandThatCountAndSaysWhatItLeftOut() throws IOException {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(0, "a.yaml", new Finding.Waived("lý do", "Chủ tịch", LocalDate.of(2023, 12, 31))));
        for (int i = 1; i <= 5_001; i++) {
            findings.add(finding(i, "a.yaml", null));
        }

        JsonNode run = run(findings, "");

        assertThat(run.get("results"))
                .hasSize(5_000)
                .allMatch(result -> result.get("suppressions").isEmpty());
        JsonNode notification =
                run.get("invocations").get(0).get("toolExecutionNotifications").get(0);
        assertThat(notification.get("level").asText()).isEqualTo("warning");
        assertThat(notification.get("message").get("text").asText()).contains("5.000", "2");
    }

    @Test
    void saysNothingOfThatWhereEverythingIsThere() throws IOException {
        JsonNode run = run(List.of(finding(1, "a.yaml", null)), "");

        assertThat(run.get("invocations").get(0).has("toolExecutionNotifications"))
                .isFalse();
    }

    @Test
    void pathsStartAtTheRepositorysRootAndArePercentEncoded() throws IOException {
        JsonNode results = run(
                        List.of(
                                finding(1, "phường 4/a#b?.yaml", null),
                                finding(2, "../chung/c.yaml", null),
                                finding(3, "a%20b.yaml", null)),
                        "kế hoạch/2023/")
                .get("results");

        assertThat(results)
                .extracting(result -> result.get("locations")
                        .get(0)
                        .get("physicalLocation")
                        .get("artifactLocation")
                        .get("uri")
                        .asText())
                .containsExactly(
                        "k%E1%BA%BF%20ho%E1%BA%A1ch/2023/ph%C6%B0%E1%BB%9Dng%204/a%23b%3F.yaml",
                        "k%E1%BA%BF%20ho%E1%BA%A1ch/chung/c.yaml", "k%E1%BA%BF%20ho%E1%BA%A1ch/2023/a%2520b.yaml");
    }
}
