package vn.dondoc.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import vn.dondoc.source.SourceFile;

/**
 * Workspaces as documents, made from a seed: maps and lists as people write them, so that they can be turned about before
 * they are read. Nothing in them depends on which of two stands first.
 */
final class GeneratedDocuments {

    static final List<String> WARDS = List.of("u1", "u2", "u3");
    static final String REGIME = "monthly";

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    private static final LocalDate FROM = LocalDate.of(2023, 1, 2);
    private static final int DAYS = 240;
    private static final int MONTHS = 8;

    private final Random random;
    private final List<LocalDate> days = new ArrayList<>();

    private GeneratedDocuments(long seed) {
        random = new Random(seed);
        for (int i = 0; i < DAYS; i++) {
            days.add(FROM.plusDays(i));
        }
        Collections.shuffle(days, random);
    }

    static List<Map<String, Object>> of(long seed) {
        return new GeneratedDocuments(seed).documents();
    }

    /** One file. JSON is YAML. */
    static SourceFile file(String name, List<Map<String, Object>> documents) {
        StringBuilder text = new StringBuilder();
        for (Map<String, Object> document : documents) {
            try {
                text.append("---\n").append(JSON.writeValueAsString(document)).append('\n');
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        return SourceFile.given(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A copy in which every text, keys too, and every list, is another. */
    static Object changed(Object tree, UnaryOperator<String> texts, UnaryOperator<List<Object>> lists) {
        if (tree instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(texts.apply((String) key), changed(value, texts, lists)));
            return copy;
        }
        if (tree instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(changed(item, texts, lists)));
            return lists.apply(copy);
        }
        return tree instanceof String text ? texts.apply(text) : tree;
    }

    /** A complete report of a ward for a month of 2023. */
    static Map<String, Object> report(String unit, int month, int revision, LocalDate submitted) {
        Map<String, Object> report = document("UnitReport");
        report.put("program", "p");
        report.put("unit", unit);
        report.put("report", REGIME);
        report.put("period", String.format("2023-%02d", month));
        report.put("revision", revision);
        report.put("submitted", submitted.toString());
        report.put("number", revision + "/BC-UBND");
        report.put("signedBy", Map.of("name", "Trần Thị Mẫu"));
        report.put("areas", Map.of("1", "đã làm", "2", "không phát sinh"));
        report.put("noDifficulties", true);
        return report;
    }

    private List<Map<String, Object>> documents() {
        List<Map<String, Object>> documents = new ArrayList<>();
        documents.add(units());
        documents.add(program());
        documents.add(calendar());
        for (String unit : WARDS) {
            for (int revision = 1; revision <= random.nextInt(3); revision++) {
                documents.add(plan(unit, revision));
            }
            for (int month = 1; month <= MONTHS; month++) {
                for (int revision = 1; revision <= random.nextInt(3); revision++) {
                    documents.add(reported(unit, month, revision));
                }
            }
        }
        documents.add(decisions());
        return documents;
    }

    private Map<String, Object> units() {
        List<Object> units = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            Map<String, Object> unit = new LinkedHashMap<>();
            unit.put("id", "u" + i);
            unit.put("name", "Đơn vị " + i);
            unit.put("type", i == 4 ? "office" : "ward");
            unit.put("head", Map.of("name", "Nguyễn Văn " + i, "email", "head" + i + "@example.org"));
            if (i == 3 && random.nextBoolean()) {
                unit.put("active", Map.of("to", "2023-05-31"));
                unit.put("successor", "u1");
            }
            units.add(unit);
        }
        Map<String, Object> document = document("Units");
        document.put("units", units);
        return document;
    }

    private Map<String, Object> program() {
        Map<String, Object> program = document("Program");
        program.put("id", "p");
        program.put("title", "Kế hoạch");
        program.put("period", Map.of("from", "2023-01-01", "to", "2023-12-31"));
        program.put("areas", List.of(Map.of("id", "1", "name", "Một"), Map.of("id", "2", "name", "Hai")));
        program.put("coordinator", "u4");
        program.put("unitPlan", Map.of("owedBy", wards(), "due", "2023-01-31"));
        program.put(
                "reports",
                List.of(Map.of("id", REGIME, "owedBy", wards(), "frequency", "monthly", "due", Map.of("day", 18))));
        program.put("difficulties", Map.of("forwardWithin", 5, "answerWithin", 10));
        program.put("workingDays", Map.of("roll", random.nextBoolean()));
        program.put(
                "escalation",
                Map.of(
                        "count",
                        random.nextBoolean() ? "calendar" : "working",
                        "ladder",
                        List.of(step(1, 1, "head"), step(2, 10, "coordinator"), step(3, 40, "head"))));
        List<Object> tasks = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            Map<String, Object> task = new LinkedHashMap<>();
            task.put("id", "t" + i);
            task.put("area", Integer.toString(1 + i % 2));
            task.put("title", "Nhiệm vụ " + i);
            task.put("product", "Báo cáo");
            task.put("lead", random.nextBoolean() ? wards() : List.of(ward()));
            task.put("timing", timing(i));
            tasks.add(task);
        }
        program.put("tasks", tasks);
        program.put(
                "kpis",
                List.of(Map.of(
                        "id",
                        "k",
                        "name",
                        "Hài lòng",
                        "target",
                        "> 95",
                        "critical",
                        "< 80",
                        "scope",
                        "unit",
                        "in",
                        REGIME)));
        return program;
    }

    private Object timing(int number) {
        return switch (number) {
            case 1 -> Map.of("recurring", "quarterly");
            case 2 -> Map.of("when", "khi có văn bản", "triggered", day(), "within", 1 + random.nextInt(30));
            case 3 -> "2023-Q2";
            default -> random.nextInt(4) == 0 ? "continuous" : day();
        };
    }

    private static Map<String, Object> step(int level, int after, String role) {
        return Map.of("level", level, "after", after, "notify", List.of(role));
    }

    private Map<String, Object> calendar() {
        Map<String, Object> calendar = document("Calendar");
        calendar.put("holidays", List.of(Map.of("date", day()), Map.of("date", day()), Map.of("date", day())));
        return calendar;
    }

    private Map<String, Object> plan(String unit, int revision) {
        List<Object> lines = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            if (random.nextInt(4) > 0) {
                Map<String, Object> line = new LinkedHashMap<>(Map.of("task", "t" + i, "owner", "Lê Văn Mẫu"));
                if (i > 3 && random.nextBoolean()) {
                    line.put("timing", day());
                }
                lines.add(line);
            }
        }
        Map<String, Object> plan = document("UnitPlan");
        plan.put("program", "p");
        plan.put("unit", unit);
        plan.put("revision", revision);
        plan.put("number", revision + "/KH-UBND");
        plan.put("submitted", day());
        plan.put("tasks", lines);
        return plan;
    }

    private Map<String, Object> reported(String unit, int month, int revision) {
        LocalDate submitted = LocalDate.of(2023, month, 12 + random.nextInt(12));
        Map<String, Object> report = report(unit, month, revision, submitted);
        List<Object> lines = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            if (random.nextInt(3) > 0) {
                boolean done = random.nextBoolean();
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("task", "t" + i);
                line.put("status", done ? "done" : "in-progress");
                line.put("percent", done ? 100 : random.nextInt(100));
                if (done && random.nextBoolean()) {
                    line.put("done", submitted.minusDays(random.nextInt(40)).toString());
                }
                lines.add(line);
            }
        }
        report.put("tasks", lines);
        if (random.nextBoolean()) {
            report.put("kpis", List.of(Map.of("kpi", "k", "numerator", 70 + random.nextInt(31), "denominator", 100)));
        }
        if (random.nextInt(4) == 0) {
            report.remove("noDifficulties");
            report.put(
                    "difficulties",
                    List.of(Map.of("id", "d" + month, "raised", submitted.toString(), "content", "thiếu người")));
        }
        return report;
    }

    /** No two decided on one day: which of them is the later must not hang on their order. */
    private Map<String, Object> decisions() {
        List<Object> decisions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String unit = ward();
            Map<String, Object> decision = new LinkedHashMap<>();
            decision.put(
                    "type",
                    List.of("extension", "cancellation", "rejection", "acceptance")
                            .get(i % 4));
            decision.put("task", "t" + (2 + random.nextInt(4)));
            decision.put("unit", unit);
            decision.put("decided", days.remove(0).toString());
            if (i % 4 == 0) {
                decision.put("due", day());
            }
            decisions.add(decision);
        }
        Map<String, Object> document = document("Decisions");
        document.put("program", "p");
        document.put("decisions", decisions);
        return document;
    }

    private static Map<String, Object> wards() {
        return Map.of("types", List.of("ward"));
    }

    private String ward() {
        return WARDS.get(random.nextInt(WARDS.size()));
    }

    private String day() {
        return FROM.plusDays(random.nextInt(DAYS)).toString();
    }

    private static Map<String, Object> document(String kind) {
        return new LinkedHashMap<>(Map.of("kind", kind));
    }
}
