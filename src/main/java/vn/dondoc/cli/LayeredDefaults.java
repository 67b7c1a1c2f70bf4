package vn.dondoc.cli;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where an option's value comes from when the command line does not give it: a {@code DONDOC_*} variable, then the file. */
final class LayeredDefaults implements IDefaultValueProvider {

    /** Prefix of the variables: {@code --as-of} is {@code DONDOC_AS_OF}. */
    static final String PREFIX = "DONDOC_";

    private static final Set<String> ONCE = Set.of(
            "--show-config",
            "--from",
            "--to",
            "--step",
            "--until",
            "--watch",
            "--rule",
            "--task",
            "--occurrence",
            "--kpi",
            "--report",
            "--period",
            "--area",
            "--difficulty",
            "--request",
            "--dry-run",
            "--by",
            "--note");

    private final Surroundings surroundings;
    private @Nullable ConfigFile file;

    LayeredDefaults(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || !isConfigurable(option)) {
            return null;
        }
        String name = name(option);
        String variable = surroundings.variables().get(variable(name));
        return variable != null ? variable : file().value(name);
    }

    /** An option as the file calls it: {@code as-of}. */
    static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }

    static String variable(String option) {
        return PREFIX + option.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** What is asked for once (help, version, the configuration itself, another kind of run) is no configuration. */
    static boolean isConfigurable(OptionSpec option) {
        String name = option.longestName();
        return name.startsWith("--")
                && !option.usageHelp()
                && !option.versionHelp()
                && !ONCE.contains(name)
                && !(option.command() != null
                        && option.command().userObject() instanceof CommandLineOnly once
                        && !once.configured().contains(name));
    }

    private ConfigFile file() {
        if (file == null) {
            file = ConfigFile.find(surroundings.directory());
        }
        return file;
    }
}
