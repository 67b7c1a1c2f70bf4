import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The floor: five checks of generated workspaces, written by hand for speed and for nothing else. It reads the same events,
 * and knows plans that are missing or late, reports that are missing or late, tasks that are overdue, and targets that are
 * missed; no places, no words, no calendars, no decisions, no revisions, no bad input.
 *
 * <p>{@code java Floor FOLDER AS-OF}
 */
public final class Floor {

    private final LocalDate asOf;
    private final Map<String, Map<?, ?>> programs = new HashMap<>();
    private final Map<String, Map<?, ?>> plans = new HashMap<>();
    private final Map<String, TreeMap<String, Map<?, ?>>> reports = new HashMap<>();
    private final List<Map<?, ?>> units = new ArrayList<>();
    private int found;

    private Floor(LocalDate asOf) {
        this.asOf = asOf;
    }

    public static void main(String[] arguments) throws IOException {
        Floor floor = new Floor(LocalDate.parse(arguments[1]));
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                floor.read(Files.readString(file));
            }
        }
        floor.judge();
        System.out.println(floor.found);
    }

    private void read(String text) {
        ParserImpl parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
        for (Event event = parser.getEvent(); !event.is(Event.ID.StreamEnd); event = parser.getEvent()) {
            if (event instanceof MappingStartEvent) {
                document((Map<?, ?>) value(event, parser));
            }
        }
    }

    private static Object value(Event event, ParserImpl parser) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        if (event instanceof SequenceStartEvent) {
            List<Object> list = new ArrayList<>();
            for (Event e = parser.getEvent(); !e.is(Event.ID.SequenceEnd); e = parser.getEvent()) {
                list.add(value(e, parser));
            }
            return list;
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Event e = parser.getEvent(); !e.is(Event.ID.MappingEnd); e = parser.getEvent()) {
            map.put(value(e, parser), value(parser.getEvent(), parser));
        }
        return map;
    }

    private void document(Map<?, ?> map) {
        switch ((String) map.get("kind")) {
            case "Program" -> programs.put((String) map.get("id"), map);
            case "Units" -> list(map, "units").forEach(unit -> units.add((Map<?, ?>) unit));
            case "UnitPlan" -> plans.put(map.get("program") + "/" + map.get("unit"), map);
            case "UnitReport" ->
                reports.computeIfAbsent(map.get("program") + "/" + map.get("unit"), k -> new TreeMap<>())
                        .put((String) map.get("period"), map);
            default -> {}
        }
    }

    private void judge() {
        programs.forEach((id, program) -> {
            String obliged = "commune-" + id;
            for (Map<?, ?> unit : units) {
                if (obliged.equals(unit.get("type"))) {
                    unit(id + "/" + unit.get("id"), program);
                }
            }
        });
    }

    private void unit(String key, Map<?, ?> program) {
        Map<?, ?> plan = plans.get(key);
        LocalDate planDue = day(((Map<?, ?>) program.get("unitPlan")).get("due"));
        if (plan == null ? asOf.isAfter(planDue) : day(plan.get("submitted")).isAfter(planDue)) {
            found++;
        }
        TreeMap<String, Map<?, ?>> sent = reports.getOrDefault(key, new TreeMap<>());
        sent.values().removeIf(report -> day(report.get("submitted")).isAfter(asOf));
        LocalDate from = day(((Map<?, ?>) program.get("period")).get("from"));
        for (YearMonth month = YearMonth.from(from); !month.atDay(18).isAfter(asOf); month = month.plusMonths(1)) {
            Map<?, ?> report = sent.get(month.toString());
            if (report == null
                    ? asOf.isAfter(month.atDay(18))
                    : day(report.get("submitted")).isAfter(month.atDay(18))) {
                found++;
            }
        }
        Map<Object, Object> last = new HashMap<>();
        Map<Object, Map<?, ?>> kpis = new HashMap<>();
        for (Map<?, ?> report : sent.values()) {
            list(report, "tasks")
                    .forEach(line -> last.put(((Map<?, ?>) line).get("task"), ((Map<?, ?>) line).get("status")));
            list(report, "kpis").forEach(line -> kpis.put(((Map<?, ?>) line).get("kpi"), (Map<?, ?>) line));
        }
        for (Object task : list(program, "tasks")) {
            Object timing = ((Map<?, ?>) task).get("timing");
            if (!"continuous".equals(timing)
                    && day(timing).isBefore(asOf)
                    && !"done".equals(last.get(((Map<?, ?>) task).get("id")))) {
                found++;
            }
        }
        Map<?, ?> satisfaction = kpis.get("satisfaction");
        if (satisfaction != null && Double.parseDouble((String) satisfaction.get("value")) <= 95) {
            found++;
        }
        Map<?, ?> onTime = kpis.get("on-time");
        if (onTime != null && 100 * number(onTime, "numerator") < 98 * number(onTime, "denominator")) {
            found++;
        }
    }

    private static long number(Map<?, ?> line, String field) {
        return Long.parseLong((String) line.get(field));
    }

    private static LocalDate day(Object written) {
        return LocalDate.parse((String) written);
    }

    private static List<?> list(Map<?, ?> map, String field) {
        return map.get(field) instanceof List<?> list ? list : List.of();
    }
}
