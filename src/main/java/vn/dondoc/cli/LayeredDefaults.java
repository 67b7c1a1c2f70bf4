package vn.dondoc.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Where an option's value comes from when the command line does not give it: a {@code DONDOC_*} variable, then the file. */
final class LayeredDefaults implements IDefaultValueProvider {

    /** Prefix of the variables: {@code --as-of} is {@code DONDOC_AS_OF}. */
    static final String PREFIX = "DONDOC_";

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

    /** What is asked for once (help, version, the configuration itself) is no configuration. */
    static boolean isConfigurable(OptionSpec option) {
        return option.longestName().startsWith("--")
                && !option.usageHelp()
                && !option.versionHelp()
                && !option.longestName().equals("--show-config")
                && !(option.command() != null && option.command().userObject() instanceof CommandLineOnly);
    }

    private ConfigFile file() {
        if (file == null) {
            file = ConfigFile.find(surroundings.directory());
        }
        return file;
    }
}
