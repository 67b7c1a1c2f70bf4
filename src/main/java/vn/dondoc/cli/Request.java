package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.report.Style;

/** What a command that judges was asked for. Everything that is wrong with it is gathered, and told at once. */
final class Request {

    private final CommandSpec spec;
    private final CheckOptions options;
    private final Surroundings surroundings;
    private final List<Bilingual> problems;
    private final CheckSettings settings;
    private final Outputs outputs;
    private final Origins origins;
    private final Style console;

    /** @param formats names of the formats that the command has */
    Request(CommandSpec spec, CheckOptions options, List<String> formats, Surroundings surroundings) {
        this.spec = spec;
        this.options = options;
        this.surroundings = surroundings;
        this.problems = new ArrayList<>(Layers.problems(spec, surroundings));
        this.settings = CheckSettings.of(options, surroundings, problems);
        this.outputs = Outputs.of(options.formats, formats, surroundings, problems);
        this.origins = Origins.of(spec, surroundings);
        this.console = Console.style(options, origins, surroundings, problems);
    }

    CheckSettings settings() {
        return settings;
    }

    Outputs outputs() {
        return outputs;
    }

    /** How standard output looks. */
    Style console() {
        return console;
    }

    /** Takes what else is wrong. */
    List<Bilingual> problems() {
        return problems;
    }

    /** The findings that are known: of a baseline, or of the revision that changes are counted from. */
    KnownFindings known() {
        return KnownFindings.of(options, settings, surroundings, problems);
    }

    /** Goes on only where nothing is wrong. */
    void accept() {
        NotRunException.throwIf(origins.placed(problems));
    }

    /** Reads the input and takes the rules. */
    LoadedRun load(Supplier<RuleBase> builtIn) {
        return LoadedRun.load(settings, surroundings, builtIn);
    }

    /** Whether the values in force are asked for instead of a verdict. */
    boolean asksForConfig() {
        return options.showConfig;
    }

    /** Prints the values in force. */
    int showConfig(LoadedRun run) {
        return ShownConfig.show(spec, settings, origins, run, options.formats, surroundings);
    }
}
