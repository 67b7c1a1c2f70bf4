package vn.dondoc.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding.Evidence;
import vn.dondoc.finding.Finding.Waived;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** Findings and results for tests that look at little of them. */
final class Made {

    static final Bilingual WORDS = new Bilingual("vi", "en");
    static final Subject SUBJECT = new Subject("p", "u", "1.2", "2023-Q1", "3", "k", "r", "2023-06", "d", "q");
    static final Waived WAIVED = new Waived("vì", "ai", LocalDate.parse("2023-12-31"));

    private Made() {}

    static Rule rule(String id) {
        return new Rule(
                id, WORDS, Severity.ERROR, Set.of(), Rule.Responsible.HEAD, Rule.Basis.ASSUMED, WORDS, List.of());
    }

    static Finding finding(String fingerprint, Severity severity, int level) {
        return finding(fingerprint, severity, level, null, false, "a.yaml");
    }

    /** @param files where it lies, then where its evidence does */
    static Finding finding(
            String fingerprint, Severity severity, int level, @Nullable Waived waived, boolean known, String... files) {
        List<Evidence> evidence = List.of(files).subList(1, files.length).stream()
                .map(file -> new Evidence(WORDS, new Place(file, 1, 1)))
                .toList();
        return finding(fingerprint, severity, level, SUBJECT, null, waived, known, new Place(files[0], 1, 1), evidence);
    }

    static Finding due(String fingerprint, LocalDate due) {
        Place place = new Place("a.yaml", 1, 1);
        return finding(fingerprint, Severity.ERROR, 0, SUBJECT, due, null, false, place, List.of());
    }

    /** About nothing but a program. */
    static Finding at(String fingerprint, String program, int line) {
        Place place = new Place("a.yaml", line, 1);
        Subject subject = Subject.ofProgram(program);
        return finding(fingerprint, Severity.ERROR, 0, subject, null, null, false, place, List.of());
    }

    private static Finding finding(
            String fingerprint,
            Severity severity,
            int level,
            Subject subject,
            @Nullable LocalDate due,
            @Nullable Waived waived,
            boolean known,
            Place place,
            List<Evidence> evidence) {
        return new Finding(
                rule("TASK-01"),
                severity,
                subject,
                due,
                due == null ? null : 1,
                level,
                WORDS,
                WORDS,
                WORDS,
                place,
                evidence,
                null,
                waived,
                known,
                null,
                fingerprint);
    }

    static Audit audit(LocalDate asOf, List<Finding> findings) {
        return audit(asOf, new ExitDecision(Severity.ERROR, null), findings);
    }

    static Audit audit(LocalDate asOf, ExitDecision exit, List<Finding> findings) {
        Audit.Input input = new Audit.Input(1, 2, 3, () -> "digest");
        return audit(asOf, input, List.of(), List.of(), List.of(), exit, findings);
    }

    static Audit audit(
            LocalDate asOf,
            Audit.Input input,
            List<String> ran,
            List<String> off,
            List<ProgramSummary> programs,
            List<Finding> findings) {
        return audit(asOf, input, ran, off, programs, new ExitDecision(Severity.ERROR, null), findings);
    }

    private static Audit audit(
            LocalDate asOf,
            Audit.Input input,
            List<String> ran,
            List<String> off,
            List<ProgramSummary> programs,
            ExitDecision exit,
            List<Finding> findings) {
        return new Audit(
                "1",
                asOf,
                Language.VI,
                null,
                input,
                List.of(rule("TASK-01"), rule("TASK-02"), rule("TASK-03")),
                ran,
                off,
                "rules",
                programs,
                Map.of("u", "UBND Phường 1"),
                findings,
                exit,
                "cchc/",
                List::of);
    }

    static ProgramSummary program(String id, Language language) {
        return new ProgramSummary(id, id, language, 0, ProgramSummary.Boxes.NONE, List.of(), List.of());
    }
}
