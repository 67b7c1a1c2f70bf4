package vn.dondoc.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Official;
import vn.dondoc.finding.Dossier.Step;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.finding.ExitDecision;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Finding.Owner;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** A small city: a coordinating office, two wards, a chair and a deputy; and what is found there. */
final class Office {

    static final LocalDate DAY = LocalDate.parse("2023-06-30");
    static final String PROGRAM = "cchc";
    static final String COORDINATOR = "noi-vu";

    /** A head with an address for each unit, a mailbox for each. */
    static final List<UnitEntry> UNITS =
            List.of(unit(COORDINATOR, "chair"), unit("phuong-1", "deputy"), unit("phuong-2", "deputy"));

    static final List<Official> OFFICIALS = List.of(
            new Official("chair", "Bà Chủ tịch", "Chủ tịch", "chair@example.org", null),
            new Official("deputy", "Ông Phó", "Phó Chủ tịch", "deputy@example.org", null));

    static final List<Step> LADDER = List.of(
            new Step(1, 1, List.of("head", "unit")),
            new Step(2, 6, List.of("head", "unit", "coordinator", "overseer")),
            new Step(3, 16, List.of("head", "coordinator", "overseer", "chair")));

    private Office() {}

    static UnitEntry unit(String id, @Nullable String overseer) {
        return unit(id, id + ".head@example.org", id + "@example.org", overseer);
    }

    static UnitEntry unit(String id, @Nullable String email, @Nullable String mailbox, @Nullable String overseer) {
        return new UnitEntry(
                id,
                "Đơn vị " + id,
                "ward",
                "Người đứng đầu " + id,
                "Chủ tịch",
                email,
                "0276 1",
                mailbox,
                overseer,
                null,
                null);
    }

    static Dossier dossier() {
        return dossier(PROGRAM, UNITS, OFFICIALS, LADDER);
    }

    static Dossier dossier(String id, List<UnitEntry> units, List<Official> officials, List<Step> ladder) {
        return dossier(id, Language.VI, units, officials, ladder);
    }

    static Dossier dossier(
            String id, Language language, List<UnitEntry> units, List<Official> officials, List<Step> ladder) {
        return new Dossier(
                id,
                "Kế hoạch " + id,
                language,
                null,
                null,
                LocalDate.parse("2023-01-01"),
                LocalDate.parse("2023-12-31"),
                COORDINATOR,
                null,
                ladder,
                officials,
                List.of(),
                units,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Audit audit(LocalDate day, Finding... findings) {
        return audit(day, List.of(dossier()), List.of(findings));
    }

    static Audit audit(LocalDate day, List<Dossier> dossiers, List<Finding> findings) {
        Map<String, String> names = new java.util.HashMap<>();
        dossiers.forEach(dossier -> dossier.units().forEach(unit -> names.put(unit.id(), unit.name())));
        return new Audit(
                "1.0",
                day,
                Language.VI,
                null,
                new Audit.Input(1, 1, 1, () -> "00"),
                List.of(),
                List.of(),
                List.of(),
                "00",
                List.of(),
                names,
                findings,
                new ExitDecision(Severity.ERROR, null),
                "",
                () -> dossiers);
    }

    /** A run of alerts on everything that is found. */
    static Alerting alerting(LocalDate day, Finding... findings) {
        return new Alerting(audit(day, findings), (rule, program, unit) -> true, 7);
    }

    /** What everyone must be told, by address. */
    static List<Notice> notices(Alerting run, Ledger ledger) {
        List<Notice> notices = new ArrayList<>();
        run.eachNotice(ledger, notices::add);
        return notices;
    }

    /** A finding, told step by step. */
    static final class Found {

        private final String rule;
        private Severity severity = Severity.ERROR;
        private Subject subject;
        private int level;
        private @Nullable LocalDate due;
        private @Nullable Integer days;
        private @Nullable Owner owner;
        private Finding.@Nullable Waived waived;
        private boolean baseline;
        private @Nullable String text;

        Found(String rule, @Nullable String unit) {
            this.rule = rule;
            this.subject = Subject.ofUnit(PROGRAM, unit);
            this.owner = unit == null ? null : new Owner(unit, "N", "T", "head", null);
        }

        Found level(int value) {
            level = value;
            return this;
        }

        Found severity(Severity value) {
            severity = value;
            return this;
        }

        Found task(String value) {
            subject = subject.withTask(value);
            return this;
        }

        Found subject(Subject value) {
            subject = value;
            return this;
        }

        Found program(@Nullable String value) {
            subject = new Subject(value, subject.unit(), null, null, null, null, null, null, null, null);
            return this;
        }

        Found owner(@Nullable Owner value) {
            owner = value;
            return this;
        }

        Found due(String day, @Nullable Integer overdue) {
            due = LocalDate.parse(day);
            days = overdue;
            return this;
        }

        Found waived() {
            waived = new Finding.Waived("vì", "ai", DAY);
            return this;
        }

        Found known() {
            baseline = true;
            return this;
        }

        Found text(String value) {
            text = value;
            return this;
        }

        Finding get() {
            String said = text == null ? "Việc " + rule + " " + subject.unit() + " " + subject.task() : text;
            Bilingual words = new Bilingual(said, said);
            String name = rule + "|" + subject;
            return new Finding(
                    new Rule(
                            rule,
                            words,
                            severity,
                            Set.of(),
                            Rule.Responsible.HEAD,
                            Rule.Basis.ASSUMED,
                            words,
                            List.of()),
                    severity,
                    subject,
                    due,
                    days,
                    level,
                    words,
                    new Bilingual("Làm ngay.", "Do it."),
                    words,
                    new Place("a.yaml", 1, 1),
                    List.of(),
                    owner,
                    waived,
                    baseline,
                    null,
                    String.format("%016x", Integer.toUnsignedLong(name.hashCode())));
        }
    }

    static Found found(String rule, @Nullable String unit) {
        return new Found(rule, unit);
    }
}
