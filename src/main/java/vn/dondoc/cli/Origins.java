package vn.dondoc.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import vn.dondoc.cli.Origin.Layer;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.source.Place;

/** Where the values of a command's options come from. */
final class Origins {

    private final ParseResult parsed;
    private final Surroundings surroundings;

    /** Read when it is first asked for: most runs never ask. */
    private @Nullable ConfigFile file;

    private Origins(ParseResult parsed, Surroundings surroundings) {
        this.parsed = parsed;
        this.surroundings = surroundings;
    }

    static Origins of(CommandSpec command, Surroundings surroundings) {
        return new Origins(command.commandLine().getParseResult(), surroundings);
    }

    Origin of(OptionSpec option) {
        if (parsed.hasMatchedOption(option)) {
            return new Origin(Layer.FLAG, "");
        }
        if (file == null) {
            file = ConfigFile.find(surroundings.directory());
        }
        return below(option, file, surroundings);
    }

    /** Where the value of an option comes from that is not given as a flag. */
    static Origin below(OptionSpec option, ConfigFile file, Surroundings surroundings) {
        String name = LayeredDefaults.name(option);
        String variable = LayeredDefaults.variable(name);
        if (surroundings.variables().containsKey(variable)) {
            return new Origin(Layer.VARIABLE, variable);
        }
        Place place = file.place(name);
        return place == null ? Origin.DEFAULT : new Origin(Layer.FILE, place.toString());
    }

    /** Whether one option's value was given on a stronger layer than another's. */
    boolean beats(String one, String other) {
        return layer(one).compareTo(layer(other)) > 0;
    }

    /** Problems with where the bad value stands, as far as it does not stand on the command line. */
    List<Bilingual> placed(List<Bilingual> problems) {
        return problems.stream().map(this::placed).toList();
    }

    private Bilingual placed(Bilingual problem) {
        int colon = problem.en().indexOf(": ");
        String name = colon < 0 ? "" : problem.en().substring(0, colon);
        OptionSpec option = name.startsWith("--") ? parsed.commandSpec().findOption(name) : null;
        String where = option == null ? "" : of(option).where();
        return where.isEmpty() ? problem : new Bilingual(where + ": " + problem.vi(), where + ": " + problem.en());
    }

    private Layer layer(String name) {
        @Nullable OptionSpec option = parsed.commandSpec().findOption(name);
        return option == null ? Layer.DEFAULT : of(option).layer();
    }
}
