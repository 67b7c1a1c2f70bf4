package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;

/** What findings are called in subject lines. */
final class KindTest {

    @ParameterizedTest
    @CsvSource({
        "TASK-01, OVERDUE",
        "TASK-02, TASK_SOON",
        "TASK-13, TASK_ISSUE",
        "REPORT-02, REPORT_ISSUE",
        "PLAN-09, PLAN_ISSUE",
        "KPI-02, KPI_ISSUE",
        "UNIT-01, OTHER",
        "OWN-01, OTHER",
        "nameless, OTHER"
    })
    void isThatOfTheRule(String rule, Kind kind) {
        assertThat(Kind.of(rule)).isEqualTo(kind);
    }

    @Test
    void whatRulesOfThePlanFindIsNeverJustOther() {
        assertThat(RuleBase.builtIn().catalogue().rules())
                .extracting(Rule::id)
                .filteredOn(id -> id.matches("(PLAN|TASK|REPORT|KPI)-.*"))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Kind.of(id)).isNotEqualTo(Kind.OTHER));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void hasWordsInBothLanguages(Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Words.with("alert", language).say("alert.count." + kind, Map.of("n", 2)))
                    .startsWith("2 ");
        }
    }
}
