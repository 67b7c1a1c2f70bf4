package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Flag beats variable beats file beats default, for every option of every command, pair by pair. */
final class LayersTest {

    /** Rule files are code, so they may not be named in a file. */
    private static final String NOT_IN_FILE = "rules";

    @TempDir
    private Path folder;

    static Stream<String> options() {
        List<String> options = new ArrayList<>();
        CommandLines.create(Run.surroundings(Path.of("").toAbsolutePath(), Map.of()))
                .getSubcommands()
                .forEach((command, line) -> line.getCommandSpec().options().stream()
                        .filter(LayeredDefaults::isConfigurable)
                        .forEach(option -> options.add(command + " " + option.longestName())));
        return options.stream();
    }

    @BeforeEach
    void asRootOfARepository() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
    }

    @ParameterizedTest
    @MethodSource("options")
    void theStrongerLayerHolds(String commandAndOption) throws IOException {
        String command = commandAndOption.substring(0, commandAndOption.indexOf(' '));
        String name = commandAndOption.substring(command.length() + 3);
        boolean inFile = !name.equals(NOT_IN_FILE);
        OptionSpec option = option(command, name);
        String[] values = values(option);
        String unset = value(command, name, null, null, null);

        for (@Nullable String flag : new @Nullable String[] {null, values[0]}) {
            for (@Nullable String variable : new @Nullable String[] {null, values[1]}) {
                for (@Nullable String file : new @Nullable String[] {null, values[2]}) {
                    String strongest =
                            flag != null ? flag : variable != null ? variable : file != null && inFile ? file : unset;
                    assertThat(value(command, name, flag, variable, file))
                            .as("flag %s, variable %s, file %s", flag, variable, file)
                            .isEqualTo(strongest);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("options")
    void aFlagThatIsGivenIsOnWhateverLiesBelow(String commandAndOption) throws IOException {
        String command = commandAndOption.substring(0, commandAndOption.indexOf(' '));
        String name = commandAndOption.substring(command.length() + 3);
        if (option(command, name).arity().max() > 0) {
            return;
        }
        assertThat(value(command, name, "true", "true", null)).isEqualTo("true");
        assertThat(value(command, name, "true", null, "true")).isEqualTo("true");
        assertThat(value(command, name, "true", "false", null)).isEqualTo("true");
        assertThat(value(command, name, null, "false", "true")).isEqualTo("false");
    }

    /** Three values that differ, as far as the option's type has them. */
    private static String[] values(OptionSpec option) {
        if (option.arity().max() == 0) {
            return new String[] {"true", "false", "true"};
        }
        return option.type() == Integer.class || option.type() == int.class
                ? new String[] {"3", "4", "5"}
                : new String[] {"by-flag", "by-variable", "by-file"};
    }

    private String value(
            String command, String name, @Nullable String flag, @Nullable String variable, @Nullable String file)
            throws IOException {
        Files.writeString(folder.resolve(".dondoc.yaml"), file == null ? "" : name + ": " + file + "\n");
        Map<String, String> variables = new HashMap<>();
        if (variable != null) {
            variables.put(LayeredDefaults.variable(name), variable);
        }
        CommandLine line = CommandLines.create(Run.surroundings(folder, variables));
        CommandSpec spec = spec(line, command);
        List<String> arguments = new ArrayList<>(List.of(command));
        if (flag != null) {
            arguments.add("--" + name + (spec.findOption(name).arity().max() > 0 ? "=" + flag : ""));
        }
        spec.options().stream()
                .filter(OptionSpec::required)
                .forEach(option -> arguments.add(option.longestName() + "=needed"));
        spec.positionalParameters().forEach(path -> arguments.add("."));
        line.parseArgs(arguments.toArray(String[]::new));
        Object value = spec.findOption(name).getValue();
        return value instanceof Collection<?> several
                ? String.join(",", several.stream().map(Object::toString).toList())
                : String.valueOf(value);
    }

    private OptionSpec option(String command, String name) {
        return spec(CommandLines.create(Run.surroundings(folder, Map.of())), command)
                .findOption(name);
    }

    private static CommandSpec spec(CommandLine line, String command) {
        return Objects.requireNonNull(line.getSubcommands().get(command)).getCommandSpec();
    }
}
