package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.dondoc.finding.Rule.Basis;
import vn.dondoc.finding.Rule.Responsible;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** The order in which findings are told. */
final class FindingOrderTest {

    private static final Subject NONE = Subject.ofProgram(null);
    private static final Subject UNIT = Subject.ofUnit("cchc", "phuong-1");

    @Test
    void isThatOfTheContract() {
        List<Breach> ordered = List.of(
                breach("TASK-01", Severity.CRITICAL, UNIT, "b.yaml", 9, 9, null),
                breach("DATA-02", Severity.ERROR, NONE, "a.yaml", 1, 1, ""),
                breach("DATA-02", Severity.ERROR, NONE, "a.yaml", 1, 1, "/id"),
                breach("DATA-02", Severity.ERROR, NONE, "a.yaml", 1, 2, "/a"),
                breach("DATA-02", Severity.ERROR, NONE, "a.yaml", 10, 1, "/a"),
                breach("DATA-02", Severity.ERROR, NONE, "b.yaml", 2, 1, "/a"),
                breach("DATA-02", Severity.ERROR, Subject.ofProgram("cchc"), "a.yaml", 1, 1, "/a"),
                breach("PLAN-01", Severity.ERROR, UNIT, "z.yaml", 1, 1, null),
                breach("TASK-01", Severity.ERROR, UNIT, "a.yaml", 1, 1, null),
                breach("TASK-01", Severity.ERROR, UNIT.withTask("1"), "a.yaml", 1, 1, null),
                breach("TASK-01", Severity.ERROR, UNIT.withTask("10"), "a.yaml", 1, 1, null),
                breach("TASK-01", Severity.ERROR, UNIT.withTask("2"), "a.yaml", 1, 1, null),
                breach("TASK-01", Severity.ERROR, UNIT.withTask("2").withOccurrence("2023-Q1"), "a.yaml", 1, 1, null),
                breach("TASK-01", Severity.ERROR, UNIT.withTask("đ"), "a.yaml", 1, 1, null),
                breach("TASK-01", Severity.ERROR, UNIT.withUnit("\uFFFD"), "a.yaml", 1, 1, null),
                // Beyond the first plane: by code point it comes after, by UTF-16 unit it would come before.
                breach("TASK-01", Severity.ERROR, UNIT.withUnit("\uD840\uDC00"), "a.yaml", 1, 1, null),
                breach("PLAN-09", Severity.WARNING, UNIT, "a.yaml", 1, 1, null),
                breach("KPI-07", Severity.INFO, UNIT.withKpi("a").withPeriod("2023-02"), "a.yaml", 1, 1, null),
                breach("KPI-07", Severity.INFO, UNIT.withKpi("b").withPeriod("2023-01"), "a.yaml", 1, 1, null));
        List<Breach> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));

        shuffled.sort(FindingOrder.OF_BREACHES);

        assertThat(shuffled).containsExactlyElementsOf(ordered);
    }

    private static Breach breach(
            String rule, Severity severity, Subject subject, String file, int line, int column, @Nullable String path) {
        Bilingual text = new Bilingual("x", "x");
        return new Breach(
                new Rule(rule, text, severity, Set.of(), Responsible.HEAD, Basis.ASSUMED, text, List.of()),
                severity,
                subject,
                null,
                null,
                0,
                null,
                List.of(),
                Map.of(),
                new Place(file, line, column),
                List.of(),
                null,
                path,
                path,
                "");
    }
}
