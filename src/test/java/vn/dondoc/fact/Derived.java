package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.source.SourceFile;

/** What is derived from documents written in a test. */
record Derived(ProgramFacts program) {

    /** Three wards, and the parts of a program that the tables leave alone. */
    static final String UNITS = """
            kind: Units
            units:
              - {id: noi-vu, name: Phòng Nội vụ, type: department}
              - {id: p1, name: UBND Phường 1, type: ward}
              - {id: p2, name: UBND Phường 2, type: ward}
              - {id: p3, name: UBND Phường 3, type: ward}
            """;

    static final String PROGRAM = """
            ---
            kind: Program
            id: cchc
            title: Kế hoạch
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: Chỉ đạo}]
            coordinator: noi-vu
            """;

    static final String MONTHLY = """
            reports: [{id: m, owedBy: {types: [ward]}, frequency: monthly, due: {day: 18}}]
            """;

    /** A task of one ward. */
    static String task(String timing) {
        return "tasks: [{id: t, area: \"1\", title: Việc, lead: [p1], timing: " + timing + "}]\n";
    }

    /** A ward's report for a month with what it says of the task. */
    static String report(String unit, String period, String submitted, String line) {
        return "---\n{kind: UnitReport, program: cchc, unit: " + unit + ", report: m, period: " + period
                + ", submitted: " + submitted + ", tasks: [{task: t, " + line + "}]}\n";
    }

    /** Decisions, each as the inside of its braces. */
    static String decisions(String... lines) {
        return lines.length == 0
                ? ""
                : "---\n{kind: Decisions, program: cchc, decisions: [{" + String.join("}, {", lines) + "}]}\n";
    }

    static Derived on(String asOf, String... documents) {
        Loaded loaded = Loader.load(
                List.of(SourceFile.given(
                        "input.yaml", String.join("", documents).getBytes(StandardCharsets.UTF_8))),
                new RuleVocabulary(Map.of(), Set.of()));
        assertThat(loaded.problems()).isEmpty();
        return new Derived(
                Derivation.derive(loaded.workspace(), LocalDate.parse(asOf)).get(0));
    }

    /** A unit's assignment; null where it holds none of that name. */
    @Nullable
    Assignment assignment(String unit, String task, @Nullable String occurrence) {
        return of(unit, Assignment.class)
                .filter(a -> a.task().equals(task) && Objects.equals(a.occurrence(), occurrence))
                .findAny()
                .orElse(null);
    }

    /** {@code open 2023-06-30}, {@code done -}, {@code closed 2023-06-30}; {@code none} without the assignment. */
    String stateAndDue(String unit, @Nullable String occurrence) {
        Assignment a = assignment(unit, "t", occurrence);
        return a == null ? "none" : a.status() + " " + (a.due() == null ? "-" : a.due());
    }

    <F> Stream<F> of(String unit, Class<F> kind) {
        return program.byUnit().getOrDefault(unit, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
