package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import vn.dondoc.finding.Bilingual;

/** What is wrong with the layers under the command line: unknown keys of the file, unknown variables. */
final class Layers {

    /** What the launcher reads itself: options for Java, and whether it keeps an archive of classes. */
    private static final Set<String> LAUNCHER =
            Set.of(LayeredDefaults.PREFIX + "JAVA_OPTS", LayeredDefaults.PREFIX + "ARCHIVE");

    private Layers() {}

    /**
     * Holds the layers against the options of a command and, where that does not explain all of them, of all commands:
     * they serve them all.
     */
    static List<Bilingual> problems(CommandSpec command, Surroundings surroundings) {
        List<Bilingual> problems = problems(List.of(command), surroundings);
        return problems.isEmpty()
                ? problems
                : problems(
                        CommandLines.create(surroundings).getSubcommands().values().stream()
                                .map(CommandLine::getCommandSpec)
                                .toList(),
                        surroundings);
    }

    private static List<Bilingual> problems(List<CommandSpec> commands, Surroundings surroundings) {
        Set<String> options = commands.stream()
                .flatMap(command -> command.options().stream())
                .filter(LayeredDefaults::isConfigurable)
                .map(LayeredDefaults::name)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Bilingual> problems =
                new ArrayList<>(ConfigFile.find(surroundings.directory()).problems(options));
        List<String> variables = options.stream().map(LayeredDefaults::variable).toList();
        for (String variable : new TreeMap<>(surroundings.variables()).keySet()) {
            boolean ours = variable.startsWith(LayeredDefaults.PREFIX)
                    && !LAUNCHER.contains(variable)
                    && !AlertVariables.ALL.contains(variable);
            if (ours && !variables.contains(variable)) {
                problems.add(Suggestion.unknown("", "biến", "variable", variable, variables));
            }
        }
        return problems;
    }
}
