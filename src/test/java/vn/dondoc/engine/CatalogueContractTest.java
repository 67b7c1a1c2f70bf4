package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Rule.Responsible;
import vn.dondoc.model.RuleVocabulary;

/** The catalogue that is shipped, beside the one that was agreed: id, severity, per, parameters. */
final class CatalogueContractTest {

    private static final List<Rule> RULES = Run.BUILT_IN.catalogue().rules();

    private static final String AGREED = """
            DATA-01 error
            DATA-02 error
            DATA-03 error
            DATA-04 error
            DATA-05 error
            DATA-06 warning
            DATA-07 warning
            DATA-08 error
            DATA-09 warning
            DIFF-01 warning unit task occurrence
            DIFF-02 warning unit difficulty
            DIFF-03 error unit difficulty
            DIFF-04 warning unit difficulty
            DIFF-05 error unit difficulty times=3
            ESC-01 error unit request
            ESC-02 critical unit
            KPI-01 error unit kpi
            KPI-02 warning unit kpi margin=0.5
            KPI-03 warning unit kpi times=3
            KPI-04 warning unit kpi period
            KPI-05 error unit kpi period
            KPI-06 warning unit kpi period
            KPI-07 info unit kpi points=4
            PLAN-01 error unit
            PLAN-02 warning unit
            PLAN-03 error unit task
            PLAN-04 error unit task
            PLAN-05 error unit kpi
            PLAN-06 warning unit area
            PLAN-07 warning unit task
            PLAN-08 warning unit task
            PLAN-09 warning unit
            PLAN-10 warning unit
            PLAN-11 info unit task
            PLAN-12 info unit days=7
            REPORT-01 error unit report period
            REPORT-02 warning unit report period
            REPORT-03 warning unit report period
            REPORT-04 warning unit report period
            REPORT-05 warning unit report period
            REPORT-06 error unit report times=2
            REPORT-07 warning unit report period
            REPORT-08 warning unit report period
            REPORT-09 info unit report period
            REPORT-10 info unit report period days=3
            TASK-01 error unit task occurrence criticalAfter=30
            TASK-02 info unit task occurrence days=5
            TASK-03 warning unit task occurrence
            TASK-04 warning unit task occurrence
            TASK-05 error unit task occurrence
            TASK-06 warning unit task occurrence
            TASK-07 warning unit task period
            TASK-08 error unit task occurrence
            TASK-09 error unit task
            TASK-10 warning unit task occurrence period
            TASK-11 warning unit task occurrence period
            TASK-12 warning unit task
            TASK-13 info unit task occurrence days=60
            TASK-14 critical unit
            TASK-15 warning unit task occurrence points=30
            UNIT-01 warning unit
            UNIT-02 warning unit
            UNIT-03 warning unit min=5 warning=80 error=70 critical=50
            WAIVER-01 info unit task occurrence area kpi report period difficulty
            """;

    @Test
    void isTheAgreedOne() {
        assertThat(RULES.stream().map(CatalogueContractTest::line).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(AGREED);
    }

    @Test
    void onlyDifficultiesAskOthersThanTheHead() {
        assertThat(RULES.stream().filter(r -> r.responsible() != Responsible.HEAD))
                .extracting(r -> r.id() + " " + r.responsible())
                .containsExactly("DIFF-03 COORDINATOR", "DIFF-04 AUTHORITY");
    }

    @Test
    void onlyMeasuresTakeFractions() {
        assertThat(RULES.stream()
                        .flatMap(r ->
                                r.parameters().stream().filter(p -> !p.whole()).map(p -> r.id() + "." + p.name())))
                .containsExactly(
                        "KPI-02.margin", "TASK-15.points", "UNIT-03.warning", "UNIT-03.error", "UNIT-03.critical");
    }

    @Test
    void dataRulesCannotBeNamedByPrograms() {
        RuleVocabulary vocabulary = Run.BUILT_IN.catalogue().vocabulary();

        assertThat(vocabulary.fixed()).hasSize(9).allMatch(id -> id.startsWith("DATA-"));
        assertThat(vocabulary.rules()).hasSize(RULES.size() - 9).containsKey("WAIVER-01");
        assertThat(vocabulary.rules().get("TASK-02")).containsOnlyKeys("days");
    }

    @Test
    void everyRuleButThoseOfReadingHasACondition() {
        List<String> withCondition = Run.BUILT_IN.drlRules().values().stream()
                .map(drl -> drl.rule().id())
                .distinct()
                .toList();

        assertThat(RULES)
                .extracting(Rule::id)
                .filteredOn(id -> !withCondition.contains(id))
                .containsExactly("DATA-01", "DATA-02", "DATA-03", "DATA-04", "DATA-05");
    }

    private static String line(Rule rule) {
        StringBuilder line =
                new StringBuilder(rule.id()).append(' ').append(rule.severity().written());
        rule.per().forEach(field -> line.append(' ').append(field.name().toLowerCase(Locale.ROOT)));
        rule.parameters()
                .forEach(p -> line.append(' ').append(p.name()).append('=').append(p.defaultValue()));
        return line.toString();
    }
}
