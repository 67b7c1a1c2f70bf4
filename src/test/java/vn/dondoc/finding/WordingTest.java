package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Rule.Responsible;
import vn.dondoc.load.Loader;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;
import vn.dondoc.source.SourceFile;

/** What is said of a breach, by the words of rules that people write, and whom it asks to act. */
final class WordingTest {

    private static final Catalogue CATALOGUE = RuleBase.builtInCatalogue();

    private static final Directory DIRECTORY = Directory.of(
            Loader.load(
                            List.of(SourceFile.given("input.yaml", """
                    kind: Units
                    units:
                      - {id: noi-vu, name: Phòng Nội vụ, type: department, head: {name: Lê Văn An, title: Trưởng phòng}}
                      - {id: p1, name: UBND Phường 1, type: ward, active: {to: 2023-12-01}}
                      - {id: p2, name: UBND Phường 2, type: ward, head: {name: Trần Thị Bình}}
                    ---
                    kind: Program
                    id: p
                    title: Kế hoạch
                    period: {from: 2023-01-01, to: 2023-12-31}
                    areas: [{id: "1", name: Thể chế}]
                    coordinator: noi-vu
                    officials: {chair: {name: Phạm Thị Dung, title: Chủ tịch}}
                    escalation: {count: working, ladder: [{level: 1, after: 1, notify: [head]}]}
                    reports:
                      - {id: m, owedBy: {types: [ward]}, frequency: monthly, due: {day: 18}}
                      - {id: q, owedBy: {types: [ward]}, frequency: quarterly, due: {day: 18}}
                      - {id: q2, owedBy: {types: [ward]}, frequency: quarterly, due: {day: 20}}
                    tasks:
                      - {id: one, area: "1", title: Rà soát, lead: [p1], accountable: p1, timing: 2023-06-30}
                      - {id: two, area: "1", title: Rà soát, lead: [p1, p2], accountable: p2, timing: 2023-06-30}
                      - {id: all, area: "1", title: Rà soát, lead: {types: [ward]}, timing: 2023-06-30}
                    """.getBytes(StandardCharsets.UTF_8))),
                            CATALOGUE.vocabulary())
                    .workspace(),
            CATALOGUE,
            LocalDate.parse("2023-06-30"));

    private static Rule rule(String id, Responsible responsible) {
        return new Rule(
                id,
                new Bilingual("Tên luật", "Title"),
                Severity.ERROR,
                Set.of(),
                responsible,
                Rule.Basis.ASSUMED,
                new Bilingual("Căn cứ", "Basis"),
                List.of());
    }

    private static Breach breach(Rule rule, Subject subject, @Nullable LocalDate due, Map<String, Object> values) {
        return new Breach(
                rule,
                Severity.ERROR,
                subject,
                due,
                due == null ? null : 3,
                2,
                null,
                List.of(),
                values,
                new Place("a.yaml", 1, 1),
                List.of(),
                null,
                null,
                null,
                "");
    }

    private static Finding said(Map<String, String> vi, Map<String, String> en, Breach breach) {
        return new Wording(Words.of(Language.VI, vi), Words.of(Language.EN, en), DIRECTORY)
                .finding(new Judged(breach, null, null), "a");
    }

    private static Breach ofUnit(String id, Map<String, Object> values) {
        return breach(rule(id, Responsible.HEAD), Subject.ofUnit("p", "p1"), null, values);
    }

    @Test
    void aRuleWithoutWordsHasItsTitle() {
        Finding finding = said(Map.of(), Map.of(), ofUnit("MY-01", Map.of()));

        assertThat(finding.message().vi()).contains("Tên luật");
        assertThat(finding.message().en()).contains("Title");
        assertThat(finding.remedy().vi())
                .isNotBlank()
                .isNotEqualTo(finding.remedy().en());
    }

    @Test
    void wordsOfOneLanguageAreBetterThanNone() {
        Map<String, String> vi = Map.of("MY-01.message", "Thiếu {x}");
        Map<String, String> en = Map.of("MY-01.remedy", "Mend {x}");
        Finding finding = said(vi, en, ofUnit("MY-01", Map.of("x", 1234)));

        assertThat(finding.message()).isEqualTo(new Bilingual("Thiếu 1.234", "Thiếu 1.234"));
        assertThat(finding.remedy()).isEqualTo(new Bilingual("Mend 1,234", "Mend 1,234"));
    }

    @Test
    void whatIsTheSameInOneLanguageMayDifferInTheOther() {
        Map<String, String> vi = Map.of("MY-01.remedy", "Sửa", "MY-02.remedy", "Sửa");
        Map<String, String> en = Map.of("MY-01.remedy", "Mend", "MY-02.remedy", "Repair");
        Wording wording = new Wording(Words.of(Language.VI, vi), Words.of(Language.EN, en), DIRECTORY);

        assertThat(Stream.of("MY-01", "MY-02", "MY-01")
                        .map(id -> wording.finding(new Judged(ofUnit(id, Map.of()), null, null), "a")
                                .remedy()
                                .en()))
                .containsExactly("Mend", "Repair", "Mend");
    }

    /** What every message may name (see the head of messages_vi.properties). */
    @Test
    void everyMessageMayNameTheSubjectTheDeadlineAndTheRule() {
        String sentence = "{ruleTitle}; {program}; {programEnd}; {coordinator}; {unit}; {lastDay}; {task}; {title};"
                + " {occurrence}; {area}; {report}; {periodReport}; {period}; {due}; {days}; {overdue}; {left}; {level};"
                + " {asOf}";
        Subject subject = new Subject("p", "p1", "two", "2023-Q1", "1", null, "m", "2023-06", null, null);
        Rule rule = rule("MY-01", Responsible.HEAD);

        assertThat(said(
                                Map.of(),
                                Map.of("MY-01.message", sentence),
                                breach(rule, subject, LocalDate.parse("2023-07-02"), Map.of()))
                        .message()
                        .en())
                .isEqualTo(
                        "Title; Kế hoạch; 2023-12-31; Phòng Nội vụ; UBND Phường 1; 2023-12-01; two; Rà soát; Q1 2023;"
                                + " 1 “Thể chế”; monthly report; report for June 2023; June 2023; 2023-07-02; 3; 3 working days; 2 days left; 2;"
                                + " 2023-06-30");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "m  | monthly report       | report for May 2023",
                "q  | quarterly report (q) | report for May 2023 (q)",
                "lạ | lạ | lạ",
            })
    void aReportIsCalledByItsKindAndItsIdWhereThatDoesNotTell(String report, String named, String ofPeriod) {
        Subject subject = new Subject("p", "p1", null, null, null, null, report, "2023-05", null, null);
        Breach breach = breach(rule("MY-01", Responsible.HEAD), subject, null, Map.of());

        assertThat(said(Map.of(), Map.of("MY-01.message", "{report}; {periodReport}"), breach)
                        .message()
                        .en())
                .isEqualTo(named + "; " + ofPeriod);
    }

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({"2023-06-30, due that very day", "2023-07-01, 1 day left", "2023-06-29, none"})
    void theTimeLeftIsSaidUpToTheDeadline(LocalDate due, String left) {
        Breach breach = breach(rule("MY-01", Responsible.HEAD), Subject.ofUnit("p", "p1"), due, Map.of());

        assertThat(said(Map.of(), Map.of("MY-01.message", "[{left}]"), breach)
                        .message()
                        .en())
                .isEqualTo(left.equals("none") ? "" : left);
    }

    @ParameterizedTest(name = "{0} of {1} {2}, task {3}: {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "HEAD        | p | p2 | -   | p2 Trần Thị Bình head -",
                "HEAD        | p | p1 | -   | p1 null head -",
                "HEAD        | p | p1 | one | p1 null head -",
                "HEAD        | p | p1 | two | p1 null head p2",
                "HEAD        | p | p1 | all | p1 null head -",
                "HEAD        | p | p1 | own | p1 null head -",
                "HEAD        | p | lạ | -   | -",
                "HEAD        | p | -  | -   | noi-vu Lê Văn An coordinator -",
                "HEAD        | - | -  | -   | -",
                "COORDINATOR | p | p1 | two | noi-vu Lê Văn An coordinator -",
                "COORDINATOR | q | p1 | two | -",
                "AUTHORITY   | p | p1 | two | null Phạm Thị Dung chair -",
                "AUTHORITY   | q | p1 | two | null null chair -",
            })
    void somebodyIsAskedToAct(
            Responsible responsible,
            @Nullable String program,
            @Nullable String unit,
            @Nullable String task,
            @Nullable String owner) {
        Subject subject = new Subject(program, unit, task, null, null, null, null, null, null, null);
        Finding.Owner asked = new Owners(DIRECTORY).of(breach(rule("TASK-01", responsible), subject, null, Map.of()));

        assertThat(
                        asked == null
                                ? null
                                : asked.unit() + " " + asked.name() + " " + asked.role() + " "
                                        + (asked.accountable() == null ? "-" : asked.accountable()))
                .isEqualTo(owner);
    }

    @Test
    void onlyFindingsAboutTasksNameWhoAnswers() {
        Subject subject = Subject.ofUnit("p", "p1").withTask("two");

        assertThat(new Owners(DIRECTORY).of(breach(rule("REPORT-01", Responsible.HEAD), subject, null, Map.of())))
                .isEqualTo(new Finding.Owner("p1", null, null, "head", null));
    }
}
