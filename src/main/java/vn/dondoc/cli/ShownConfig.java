package vn.dondoc.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Visible;
import vn.dondoc.history.HistoryPlace;
import vn.dondoc.load.schema.SchemaWriter;
import vn.dondoc.model.Program;
import vn.dondoc.model.RuleSetting;
import vn.dondoc.model.Written;

/** What is in force in a run, and where each value comes from: options, and the rules of each program. */
final class ShownConfig {

    private static final String DEFAULT = Origin.DEFAULT.shown();

    private final List<Line> options = new ArrayList<>();
    private final Map<String, List<RuleLines>> programs = new LinkedHashMap<>();

    /** A value, and where it comes from. */
    private record Line(String name, @Nullable Object value, String source) {}

    /** A rule with its parameters. */
    private record RuleLines(Line rule, List<Line> parameters) {}

    /** @param settings the values as they were understood, defaults included */
    private ShownConfig(CommandSpec command, CheckSettings settings, Origins origins, LoadedRun run) {
        for (OptionSpec option : command.options()) {
            if (LayeredDefaults.isConfigurable(option)) {
                String name = LayeredDefaults.name(option);
                options.add(new Line(
                        name, value(option, settings), origins.of(option).shown()));
            }
        }
        for (Program program : run.loaded().workspace().programs()) {
            List<RuleLines> lines = new ArrayList<>();
            for (Rule rule : run.rules().catalogue().rules()) {
                lines.add(lines(rule, program.rules().get(rule.id())));
            }
            programs.put(program.id(), lines);
        }
    }

    /** Prints what is in force instead of judging them. */
    static int show(
            CommandSpec command,
            CheckSettings settings,
            Origins origins,
            LoadedRun run,
            List<String> formats,
            Surroundings surroundings) {
        ShownConfig shown = new ShownConfig(command, settings, origins, run);
        if (formats.contains("json")) {
            try {
                shown.writeJson(surroundings.out());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            surroundings.out().print(shown.text());
        }
        surroundings.out().flush();
        return ExitCode.CLEAN;
    }

    private static @Nullable Object value(OptionSpec option, CheckSettings settings) {
        Object given = option.getValue();
        boolean absent = given == null || (given instanceof Collection<?> several && several.isEmpty());
        if (!absent && LayeredDefaults.name(option).equals("history")) {
            // A URL may hold a password.
            return HistoryPlace.shown(given.toString());
        }
        if (!absent) {
            return given instanceof Boolean || given instanceof Integer || given instanceof Collection<?>
                    ? given
                    : given.toString();
        }
        return switch (LayeredDefaults.name(option)) {
            case "as-of" -> settings.asOf().toString();
            case "fail-on" -> "error";
            case "format" -> List.of("text");
            case "history" -> HistoryPlace.DEFAULT;
            case "stdin-filename" -> settings.stdinFilename();
            case "threads" -> settings.threads();
            default -> null;
        };
    }

    private static RuleLines lines(Rule rule, @Nullable RuleSetting setting) {
        String severity = setting == null ? null : setting.severity();
        boolean off = setting != null && setting.off();
        String source =
                setting != null && (off || severity != null) ? setting.place().toString() : DEFAULT;
        String inForce =
                off ? "off" : severity != null ? severity : rule.severity().written();
        List<Line> parameters = new ArrayList<>();
        for (Rule.Parameter parameter : rule.parameters()) {
            Written<BigDecimal> own =
                    setting == null ? null : setting.parameters().get(parameter.name());
            parameters.add(new Line(
                    parameter.name(),
                    own == null ? parameter.defaultValue() : own.value(),
                    own == null ? DEFAULT : own.place().toString()));
        }
        return new RuleLines(new Line(rule.id(), inForce, source), parameters);
    }

    /** For people: value and source of each, one a line. */
    String text() {
        StringBuilder text = new StringBuilder("Tùy chọn / options\n");
        options.forEach(line -> row(text, "  ", line));
        programs.forEach((program, rules) -> {
            text.append("\nLuật / rules: ").append(Visible.text(program)).append('\n');
            for (RuleLines rule : rules) {
                row(text, "  ", rule.rule());
                rule.parameters().forEach(parameter -> row(text, "    ", parameter));
            }
        });
        return text.toString();
    }

    private static void row(StringBuilder text, String indent, Line line) {
        Object value = line.value();
        String shown = value == null
                ? "–"
                : value instanceof Collection<?> several
                        ? String.join(
                                ",", several.stream().map(Object::toString).toList())
                        : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        text.append(String.format(
                        "%-22s %-14s %s", indent + line.name(), Visible.text(shown), Visible.text(line.source())))
                .append('\n');
    }

    /** For machines. */
    void writeJson(OutputStream out) throws IOException {
        List<Object> shownOptions = new ArrayList<>();
        options.forEach(line -> shownOptions.add(tree(line)));
        List<Object> shownPrograms = new ArrayList<>();
        programs.forEach((program, rules) -> {
            List<Object> shownRules = new ArrayList<>();
            for (RuleLines rule : rules) {
                Map<String, @Nullable Object> tree = tree(rule.rule());
                tree.put(
                        "parameters",
                        rule.parameters().stream().map(ShownConfig::tree).toList());
                shownRules.add(tree);
            }
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("id", program);
            tree.put("rules", shownRules);
            shownPrograms.add(tree);
        });
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("options", shownOptions);
        all.put("programs", shownPrograms);
        SchemaWriter.write(all, out);
    }

    private static Map<String, @Nullable Object> tree(Line line) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("name", line.name());
        tree.put("value", line.value());
        tree.put("source", line.source().equals(DEFAULT) ? "default" : line.source());
        return tree;
    }
}
