package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.model.RuleVocabulary.Parameter;
import vn.dondoc.source.Problem;
import vn.dondoc.source.SourceFile;

/** Small workspaces for tests: a valid one that uses every field, and ways to change and load it. */
final class Workspaces {

    static final RuleVocabulary VOCABULARY = vocabulary();

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Properties VI = bundle("vi");
    private static final Properties EN = bundle("en");

    private Workspaces() {}

    private static RuleVocabulary vocabulary() {
        Map<String, Map<String, Parameter>> rules = new LinkedHashMap<>();
        rules.put("PLAN-11", Map.of());
        rules.put("TASK-01", Map.of("criticalAfter", new Parameter(true, BigDecimal.ONE, null)));
        rules.put("TASK-02", Map.of("days", new Parameter(true, BigDecimal.ZERO, BigDecimal.valueOf(365))));
        rules.put("KPI-02", Map.of("margin", new Parameter(false, BigDecimal.ZERO, null)));
        rules.put("WAIVER-01", Map.of());
        return new RuleVocabulary(rules, Set.of("DATA-01", "DATA-02"));
    }

    /** The valid workspace, by file name: every kind and every field. */
    static Map<String, String> valid() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("acts.yaml", ACTS);
        files.put("plan.yaml", PLAN);
        files.put("program.yaml", PROGRAM);
        files.put("report.yaml", REPORT);
        files.put("units.yaml", UNITS);
        return files;
    }

    /** The valid workspace with one text of one file replaced; the text must stand there once. */
    static Map<String, String> changed(String file, String text, String replacement) {
        Map<String, String> files = valid();
        String content = files.getOrDefault(file, "");
        assertThat(content).as("text to replace in " + file).containsOnlyOnce(text);
        files.put(file, content.replace(text, replacement));
        return files;
    }

    static Loaded load(Map<String, String> files) {
        return Loader.load(
                files.entrySet().stream()
                        .map(file ->
                                SourceFile.given(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                        .toList(),
                VOCABULARY);
    }

    /** Each problem as {@code rule what file:line:column path}. */
    static List<String> problems(Loaded loaded) {
        return loaded.problems().stream().map(Workspaces::shown).toList();
    }

    static List<String> problems(Map<String, String> files) {
        return problems(load(files));
    }

    /** Shows a problem; fails where its sentence is missing or names a value that the problem does not give. */
    private static String shown(Problem problem) {
        for (Properties bundle : List.of(VI, EN)) {
            String sentence = bundle.getProperty("data." + problem.what());
            assertThat(sentence).as("sentence of " + problem.what()).isNotBlank();
            Matcher placeholders = PLACEHOLDER.matcher(sentence);
            while (placeholders.find()) {
                assertThat(problem.values()).as("values of " + problem.what()).containsKey(placeholders.group(1));
            }
        }
        return (problem.rule() + " " + problem.what() + " " + problem.place() + " " + problem.path()).strip();
    }

    static Properties bundle(String language) {
        Properties bundle = new Properties();
        try (InputStream in =
                Loader.class.getResourceAsStream("/vn/dondoc/messages/data_" + language + ".properties")) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    static final String UNITS = """
            kind: Units
            units:
              - {id: van-phong, name: Văn phòng, type: department}
              - id: phong-noi-vu
                name: Phòng Nội vụ
                type: department
                head: {name: Nguyễn Văn A, title: Trưởng phòng, email: noivu@example.org, phone: "0276"}
                mailbox: phongnoivu@example.org
              - id: phuong-1
                name: UBND Phường 1
                type: ward
                aliases: [phuong-i, P1]
                overseer: deputy-1
                active: {from: 2013-12-29, to: 2025-06-30}
                successor: phuong-moi
              - {id: phuong-2, name: UBND Phường 2, type: ward}
              - {id: phuong-moi, name: UBND Phường Mới, type: ward, active: {from: 2025-07-01}}
            """;

    static final String PROGRAM = """
            kind: Program
            id: cchc
            title: Kế hoạch
            language: vi
            decision: {number: 12/QĐ-UBND, date: 2023-01-10}
            period: {from: 2023-01-01, to: 2023-12-31}
            areas:
              - {id: "1", name: Chỉ đạo}
              - {id: "2", name: Thể chế}
            declared: {areas: 2, tasks: 4}
            officials: {chair: {name: Trần Thị B}, deputy-1: {name: Lê Văn C}}
            coordinator: phong-noi-vu
            unitPlan:
              owedBy: {types: [ward], units: [van-phong], except: [phuong-moi]}
              due: 2023-01-31
              dueFor: {phuong-1: 2023-02-10}
            reports:
              - {id: unit-monthly, owedBy: all, frequency: monthly, due: {day: 16}}
              - id: city-monthly
                owedBy: {units: [phong-noi-vu]}
                to: chair
                frequency: monthly
                cutoff: last
                due: {day: 18, month: 1}
                skip: [2023-06]
                consolidates: unit-monthly
              - {id: quarterly, owedBy: {types: [ward]}, to: van-phong, frequency: quarterly, due: {day: last}}
            difficulties: {forwardWithin: 5, answerWithin: 10}
            workingDays: {roll: yes}
            escalation:
              count: working
              ladder:
                - {level: 1, after: 1, notify: [head, unit]}
                - {level: 2, after: 6, notify: [coordinator, overseer, chair]}
            tasks:
              - {id: "1.1", area: "1", title: Báo cáo, product: Báo cáo, lead: [phuong-1, van-phong], accountable: van-phong, coop: [phuong-2], timing: 2023-06-30, budget: 0}
              - {id: "1.2", area: "1", title: Họp, lead: {types: [ward]}, timing: {recurring: quarterly}}
              - {id: "2.1", area: "2", title: Rà soát, lead: all, timing: continuous}
              - {id: "2.2", area: "2", title: Sửa đổi, lead: [van-phong], timing: {when: khi có văn bản mới, triggered: 2023-05-02, within: 30}}
            kpis:
              - {id: satisfaction, name: Hài lòng, target: "> 95", critical: "< 80", scope: unit, in: quarterly, owedBy: {types: [ward]}}
              - {id: on-time, name: Đúng hạn, measure: percent, target: ">= 99", scope: program, in: quarterly, pooled: true}
              - {id: par-index, name: Xếp hạng, measure: rank, target: "<= 3", scope: program, in: unit-monthly, measuredBy: van-phong}
            rules: {TASK-02: {days: 5, severity: warning}, PLAN-11: off, KPI-02: {margin: 1.0}, TASK-01: true}
            """;

    static final String PLAN = """
            kind: UnitPlan
            program: cchc
            unit: phuong-i
            revision: 2
            number: 05/KH-UBND
            issued: 2023-01-20
            submitted: 2023-01-25
            signedBy: {name: Trần Thị B, title: Chủ tịch}
            parent: {number: 12/QĐ-UBND, year: 2023}
            notApplicable: {"2": không có thẩm quyền}
            tasks:
              - {task: "1.1", product: Báo cáo, owner: Nguyễn Văn A, timing: 2023-06-15, budget: 0}
              - {id: own-1, area: "2", title: Việc riêng, product: Kế hoạch, owner: Lê Thị D, timing: {recurring: monthly}}
            kpis: [{kpi: satisfaction, target: ">= 96"}]
            """;

    static final String REPORT = """
            kind: UnitReport
            program: cchc
            unit: phuong-1
            report: quarterly
            period: 2023-Q2
            submitted: 2023-06-16
            revision: 1
            number: 31/BC-UBND
            signedBy: {name: Trần Thị B}
            window: {from: 2023-03-15, to: 2023-06-14}
            estimated: false
            areas: {"1": đã thực hiện, "2": không phát sinh}
            names: [phuong-2]
            tasks:
              - {task: "1.1", status: done, percent: 100, done: 2023-06-10, evidence: [12/BC-UBND], result: tốt, reason: không}
              - {task: "1.2", occurrence: 2023-Q1, status: in-progress, percent: 50}
              - {task: own-1, status: not-started}
            kpis:
              - {kpi: satisfaction, value: 96.2}
              - {kpi: on-time, numerator: 992, denominator: 1000, value: 99.2}
            difficulties:
              - {id: d1, task: "1.1", raised: 2023-05-10, content: thiếu người, cause: biên chế, proposal: bổ sung, resolved: 2023-06-01}
            noDifficulties: false
            """;

    static final String ACTS = """
            kind: Decisions
            program: cchc
            decisions:
              - {type: extension, unit: phuong-1, task: "1.1", requested: 2023-06-20, due: 2023-07-31, decided: 2023-06-25, number: 40/QĐ}
              - {type: cancellation, task: "2.1", decided: 2023-06-25}
              - {type: transfer, task: own-1, unit: phuong-1, to: phuong-2, decided: 2023-06-26}
              - {type: rejection, unit: phuong-2, task: "1.2", occurrence: 2023-Q1, note: thiếu, decided: 2023-06-27}
              - {type: acceptance, unit: phuong-2, task: "1.2", occurrence: 2023-Q1, decided: 2023-06-28}
              - {type: forward, unit: phuong-1, difficulty: d1, decided: 2023-05-12}
              - {type: answer, unit: phuong-1, difficulty: d1, decided: 2023-05-20}
              - {type: explanation-request, unit: phuong-1, task: "1.1", answerBy: 2023-07-10, id: yc-7, decided: 2023-07-01}
              - {type: explanation, unit: phuong-1, request: yc-7, decided: 2023-07-05}
            ---
            kind: Calendar
            holidays: [{date: 2023-01-20, name: Tết}]
            workingDays: [2023-02-04]
            ---
            kind: Waivers
            waivers:
              - {rule: TASK-01, program: cchc, unit: P1, task: "1.2", occurrence: 2023-Q2, area: "1", kpi: on-time, report: quarterly, period: 2023-Q2, difficulty: d1, reason: lũ lụt, approvedBy: Chủ tịch, from: 2023-06-01, expires: 2023-08-31}
            """;
}
