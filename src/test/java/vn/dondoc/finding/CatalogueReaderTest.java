package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Rule.Basis;
import vn.dondoc.finding.Rule.Field;
import vn.dondoc.finding.Rule.Responsible;
import vn.dondoc.source.SourceFile;

/** Catalogue files, right and wrong. */
final class CatalogueReaderTest {

    private static final String ENTRY = """
            rules:
              - id: OWN-01
                title: {vi: Tên, en: Title}
                severity: error
                per: [task, unit]
                basis: {kind: practice, vi: Vì sao, en: Why}
                parameters:
                  - name: days
                    default: 5
                    unit: days
                    description: {vi: Bao nhiêu ngày, en: How many days}
            """;

    private static CatalogueReader.Read read(String... texts) {
        List<SourceFile> files = new java.util.ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            files.add(SourceFile.given((char) ('a' + i) + ".yaml", texts[i].getBytes(StandardCharsets.UTF_8)));
        }
        return CatalogueReader.read(files, null);
    }

    private static List<String> faults(String... texts) {
        return read(texts).faults().stream().map(f -> f.place().toString()).toList();
    }

    @Test
    void readsARule() {
        CatalogueReader.Read read = read(ENTRY);
        Rule rule = read.catalogue().get("OWN-01");

        assertThat(read.faults()).isEmpty();
        assertThat(rule.group()).isEqualTo("OWN");
        assertThat(rule.title()).isEqualTo(new Bilingual("Tên", "Title"));
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.per()).containsExactly(Field.UNIT, Field.TASK);
        assertThat(rule.responsible()).isEqualTo(Responsible.HEAD);
        assertThat(rule.basis()).isEqualTo(Basis.PRACTICE);
        assertThat(rule.parameters())
                .containsExactly(new Rule.Parameter(
                        "days",
                        true,
                        BigDecimal.valueOf(5),
                        BigDecimal.ZERO,
                        null,
                        "days",
                        new Bilingual("Bao nhiêu ngày", "How many days")));
        assertThat(read.places().get("OWN-01")).hasToString("a.yaml:2:9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "id: OWN-01;           id: own-01;             a.yaml:2:9",
                "id: OWN-01;           id: ĐÔN-01;             a.yaml:2:9",
                "id: OWN-01;           id:;                    a.yaml:2:8",
                "id: OWN-01;           name: x;                a.yaml:2:5",
                "severity: error;      severity: fatal;        a.yaml:4:15",
                "severity: error;      severity: Error;        a.yaml:4:15",
                "per: [task, unit];    per: [task, people];    a.yaml:5:10",
                "per: [task, unit];    per: task;              a.yaml:5:10",
                "kind: practice;       kind: rumour;           a.yaml:6:19",
                "', en: Why';          '';                     a.yaml:6:12",
                "', en: Title';        ', en: Title, fr: T';   a.yaml:3:33",
                "default: 5;           default: five;          a.yaml:9:18",
                "default: 5;           default: 5.5;           a.yaml:9:18",
                "default: 5;           default: -1;            a.yaml:9:18",
                "unit: days;           max: 4;                 a.yaml:8:9",
                "severity: error;      severity: [error];      a.yaml:4:15",
            })
    void pointsAtWhatIsWrong(String right, String wrong, String place) {
        List<String> faults = faults(ENTRY.replace(right, wrong));

        assertThat(faults).contains(place);
        assertThat(read(ENTRY.replace(right, wrong)).catalogue().rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "default: 5,   default: 5 / min: 5,                        true",
        "default: 5,   default: 5 / max: 5,                        true",
        "default: 5,   default: 5 / min: 6,                        false",
        "default: 5,   default: 5 / max: 4,                        false",
        "default: 5,   default: 0,                                          true",
        "default: 5,   default: -0.5 / fraction: true,              false",
        "default: 5,   default: 0.5 / fraction: true,               true",
        "default: 5,   default: 0.5 / fraction: yes,                false",
        "default: 5,   default: 5 / min: 0.5,                      false",
        "default: 5,   default: 5 / max: 5.5,                      false",
        "default: 5,   default: 5 / max: 6.0,                      true",
    })
    void defaultsLieInTheRangeOfTheirParameter(String right, String other, boolean good) {
        assertThat(faults(ENTRY.replace(right, other.replace(" / ", "\n        "))))
                .hasSize(good ? 0 : 1);
    }

    @Test
    void fieldsThatThereAreNotAreRefusedWhereverTheyStand() {
        assertThat(faults(ENTRY.replace("default: 5", "default: 5\n        extra: 1")))
                .containsExactly("a.yaml:10:9");
        assertThat(faults(ENTRY.replace("id: OWN-01", "id: OWN-01\n    extra: 1")))
                .containsExactly("a.yaml:3:5");
        assertThat(faults(ENTRY.replace("en: How many days", "en: How many days, fr: N")))
                .containsExactly("a.yaml:11:62");
    }

    @Test
    void parametersHaveNamesOfTheirOwn() {
        String parameter = ENTRY.substring(ENTRY.indexOf("      - name"));

        assertThat(faults(ENTRY + parameter)).containsExactly("a.yaml:12:15");
        assertThat(faults(ENTRY + parameter.replace("name: days", "name: more")))
                .isEmpty();
    }

    @Test
    void anIdOfTheBuiltInCatalogueIsTaken() {
        Catalogue builtIn = RuleBase.builtInCatalogue();
        SourceFile file =
                SourceFile.given("a.yaml", ENTRY.replace("OWN-01", "TASK-01").getBytes(StandardCharsets.UTF_8));

        assertThat(CatalogueReader.read(List.of(file), builtIn).faults())
                .extracting(fault -> fault.place().toString())
                .containsExactly("a.yaml:2:9");
    }

    @Test
    void refusesWhatIsGivenTwice() {
        String twice = ENTRY.replace("severity: error", "severity: error\n    severity: info");

        assertThat(faults(twice)).containsExactly("a.yaml:5:5");
        assertThat(faults(ENTRY, ENTRY)).containsExactly("b.yaml:2:9");
    }

    @Test
    void tellsAllFaultsOfAllFiles() {
        assertThat(faults("rules: [{id: x}, 5]", "rules: {", "{rules: [], more: 1}"))
                .anyMatch(f -> f.startsWith("a.yaml:1:9"))
                .contains("a.yaml:1:18")
                .anyMatch(f -> f.startsWith("b.yaml:"))
                .contains("c.yaml:1:13");
    }
}
