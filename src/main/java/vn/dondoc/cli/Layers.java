package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import vn.dondoc.finding.Bilingual;

/** What is wrong with the layers under the command line: unknown keys of the file, unknown variables. */
final class Layers {

    /** Options for the Java that runs the tool: the launcher's, not the tool's. */
    private static final String JAVA_OPTS = LayeredDefaults.PREFIX + "JAVA_OPTS";

    private Layers() {}

    static List<Bilingual> problems(Collection<String> options, Surroundings surroundings) {
        List<Bilingual> problems =
                new ArrayList<>(ConfigFile.find(surroundings.directory()).problems(options));
        List<String> variables = options.stream().map(LayeredDefaults::variable).toList();
        for (String variable : new TreeMap<>(surroundings.variables()).keySet()) {
            boolean ours = variable.startsWith(LayeredDefaults.PREFIX) && !variable.equals(JAVA_OPTS);
            if (ours && !variables.contains(variable)) {
                problems.add(Suggestion.unknown("", "biến", "variable", variable, variables));
            }
        }
        return problems;
    }
}
