package vn.dondoc.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.ExitDecision;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** Results for tests of the history: small, with every kind of field set somewhere. */
final class Audits {

    private static final Rule TASK = rule("TASK-01", "Việc quá hạn", "Overdue task");
    private static final Rule DATA = rule("DATA-02", "Thiếu trường", "Missing field");

    private Audits() {}

    private static Rule rule(String id, String vi, String en) {
        return new Rule(
                id,
                new Bilingual(vi, en),
                Severity.ERROR,
                Set.of(Rule.Field.UNIT, Rule.Field.TASK),
                Rule.Responsible.HEAD,
                Rule.Basis.ASSUMED,
                new Bilingual("Căn cứ", "Basis"),
                List.of(new Rule.Parameter(
                        "days", true, BigDecimal.ONE, BigDecimal.ZERO, null, "days", new Bilingual("ngày", "days"))));
    }

    /** A finding about each of some units. */
    static Audit on(LocalDate asOf, String... units) {
        List<Finding> findings = new ArrayList<>();
        for (String unit : units) {
            findings.add(overdue(unit, asOf, 1));
        }
        findings.add(broken());
        return of(asOf, findings);
    }

    static Audit of(LocalDate asOf, List<Finding> findings) {
        return of(asOf, List.of(program()), new ExitDecision(Severity.ERROR, Set.of("b.yaml", "a.yaml")), findings);
    }

    static Audit of(LocalDate asOf, List<ProgramSummary> programs, ExitDecision exit, List<Finding> findings) {
        return new Audit(
                "0.1.0",
                asOf,
                Language.VI,
                null,
                new Audit.Input(3, 4, 5, () -> "ab".repeat(32)),
                List.of(DATA, TASK),
                List.of("DATA-02", "TASK-01"),
                List.of("PLAN-11"),
                "cd".repeat(32),
                programs,
                Map.of("phuong-1", "UBND Phường 1", "phuong-2", "UBND Phường 2"),
                List.copyOf(findings),
                exit,
                "cchc/",
                List::of);
    }

    static Finding overdue(String unit, LocalDate asOf, int level) {
        LocalDate due = LocalDate.of(2023, 3, 31);
        return new Finding(
                TASK,
                Severity.ERROR,
                Subject.ofUnit("cchc-2023", unit).withTask("1.1").withOccurrence("2023-Q1"),
                due,
                (int) (asOf.toEpochDay() - due.toEpochDay()),
                level,
                new Bilingual("Nhiệm vụ 1.1 quá hạn “chưa báo cáo”", "Task 1.1 is overdue"),
                new Bilingual("Báo cáo ngay", "Report now"),
                new Bilingual("Kế hoạch 2023", "Plan 2023"),
                new Place("plans/" + unit + ".yaml", 12, 5),
                List.of(new Finding.Evidence(new Bilingual("hạn", "due"), new Place("plans/program.yaml", 3, 7))),
                new Finding.Owner(unit, "Nguyễn Văn A", "Chủ tịch", "head", "phuong-1"),
                unit.equals("phuong-2") ? new Finding.Waived("Lũ lụt", "Chủ tịch", LocalDate.of(2023, 8, 31)) : null,
                false,
                null,
                String.format("%016x", unit.hashCode()));
    }

    /** With what steers terminals and what no database takes. */
    private static Finding broken() {
        return new Finding(
                DATA,
                Severity.WARNING,
                Subject.ofProgram("lạ\u0000\ud800\u001b[31m"),
                null,
                null,
                0,
                new Bilingual("Thiếu\u0000 “name”\n\ud800", "“name”\u0000 is missing"),
                new Bilingual("Thêm", "Add it"),
                new Bilingual("", ""),
                new Place("plans/x\u0007.yaml", 1, 1),
                List.of(),
                null,
                null,
                true,
                "/units/0/name",
                "00000000000000ff");
    }

    static ProgramSummary program() {
        return new ProgramSummary(
                "cchc-2023",
                "Kế hoạch cải cách hành chính",
                Language.VI,
                2,
                new Boxes(1, 2, 3, 4, 5),
                List.of(),
                List.of(new ProgramSummary.KpiSummary(
                        "hai-long", null, "2023-05", BigFraction.of(961, 10), "> 95", true)));
    }
}
