package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.source.Place;

/**
 * Every field of every kind of document, each with its place, becomes exactly these facts. With
 * {@code -Dgolden.rewrite=true} it writes them anew, and fails.
 */
final class LoadedFactsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "loaded");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    @Test
    void everyFieldIsLoaded() throws IOException {
        compare("every-field.txt", Workspaces.valid());
    }

    /** What may be left out, is: what stands there instead? */
    @Test
    void whatIsLeftOutHasItsDefault() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("few.yaml", FEW);
        compare("few-fields.txt", files);
    }

    private static void compare(String name, Map<String, String> files) throws IOException {
        Loaded loaded = Workspaces.load(files);
        assertThat(Workspaces.problems(loaded)).isEmpty();
        StringBuilder text = new StringBuilder();
        show(loaded.workspace(), 0, text);
        Path golden = GOLDEN.resolve(name);
        if (REWRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).hasToString(Files.readString(golden));
    }

    private static void show(@Nullable Object value, int depth, StringBuilder text) {
        if (value instanceof Record fact && !(value instanceof Place) && !isOneWord(value)) {
            text.append(fact.getClass().getSimpleName()).append('\n');
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                text.append("  ".repeat(depth + 1)).append(component.getName()).append(": ");
                show(get(fact, component), depth + 1, text);
            }
        } else if (value instanceof Map<?, ?> map) {
            text.append('\n');
            map.forEach((key, one) -> {
                text.append("  ".repeat(depth + 1)).append(key).append(" -> ");
                show(one, depth + 1, text);
            });
        } else if (value instanceof Collection<?> many) {
            text.append('\n');
            Collection<?> ordered = value instanceof Set<?> ? new TreeSet<>(many) : many;
            for (Object one : ordered) {
                text.append("  ".repeat(depth + 1)).append("- ");
                show(one, depth + 1, text);
            }
        } else {
            text.append(value).append('\n');
        }
    }

    /** Periods, deadlines and the like say themselves what they are. */
    private static boolean isOneWord(Object value) {
        try {
            return value.getClass().getMethod("toString").getDeclaringClass() == value.getClass()
                    && !value.toString().startsWith(value.getClass().getSimpleName());
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static @Nullable Object get(Record fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @AfterEach
    void aRewriteIsNoTest() {
        if (REWRITE) {
            fail("rewritten: look at the difference, then run again without golden.rewrite");
        }
    }

    private static final String FEW = """
            kind: Units
            units: [{id: a, name: A, type: ward}, {id: b, name: B, type: department}]
            ---
            kind: Program
            id: p
            title: P
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: Một}]
            coordinator: b
            unitPlan: {owedBy: all, due: 2023-01-31}
            reports: [{id: r, owedBy: all, frequency: yearly, due: {day: 5}}]
            tasks:
              - {id: t, area: "1", title: T, lead: all, timing: continuous}
            kpis: [{id: k, name: K, target: ">= 1", scope: unit, in: r, owedBy: all}]
            ---
            kind: UnitPlan
            program: p
            unit: a
            submitted: 2023-01-20
            tasks: [{task: t}]
            ---
            kind: UnitReport
            program: p
            unit: a
            report: r
            period: "2023"
            submitted: 2023-12-20
            tasks: [{task: t, status: done}]
            kpis: [{kpi: k, value: 1}]
            difficulties: [{id: d, raised: 2023-02-01, content: C}]
            ---
            kind: Decisions
            program: p
            decisions: [{type: explanation-request, unit: a, answerBy: 2023-03-01, decided: 2023-02-01, id: q}]
            ---
            kind: Waivers
            waivers: [{rule: PLAN-11, reason: R, approvedBy: B, expires: 2023-08-31}]
            """;
}
