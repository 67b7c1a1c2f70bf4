package vn.dondoc.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Bilingual;

/** {@code dondoc check}: load, judge, print, exit code. Writes nothing but the outputs asked for. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Đọc kế hoạch, báo cáo, quyết định; xét theo luật; in vi phạm.",
            "Reads plans, reports and decisions, judges them, prints the findings."
        },
        footer = {
            "",
            "Mỗi tùy chọn cũng có thể đặt trong .dondoc.yaml hoặc biến DONDOC_*.",
            "Each option may also stand in .dondoc.yaml or a variable DONDOC_*."
        })
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Supplier<RuleBase> builtIn;

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    /** @param builtIn gives the built-in rules */
    CheckCommand(Surroundings surroundings, Supplier<RuleBase> builtIn) {
        this.surroundings = surroundings;
        this.builtIn = builtIn;
    }

    boolean verbose() {
        return options.verbose;
    }

    @Override
    public Integer call() {
        List<Bilingual> problems = new ArrayList<>(Layers.problems(spec, surroundings));
        CheckSettings settings = CheckSettings.of(options, surroundings, problems);
        Outputs outputs = Outputs.of(options.formats, surroundings, problems);
        Origins origins = Origins.of(spec, surroundings);
        settleColour(origins, problems);
        KnownFindings known = KnownFindings.of(options, settings, surroundings, problems);
        NotRunException.throwIf(origins.placed(problems));
        if (options.showConfig) {
            return show(settings, origins);
        }
        return new Check(settings, surroundings, builtIn).run(outputs, known, Console.style(options, surroundings));
    }

    /** Of --color and --no-color the one on the stronger layer holds. */
    private void settleColour(Origins origins, List<Bilingual> problems) {
        if (!options.colour || !options.noColour) {
            return;
        }
        if (origins.beats("--color", "--no-color")) {
            options.noColour = false;
        } else if (origins.beats("--no-color", "--color")) {
            options.colour = false;
        } else {
            problems.add(new Bilingual(
                    "--color và --no-color không đi cùng nhau", "--color and --no-color do not go together"));
        }
    }

    private int show(CheckSettings settings, Origins origins) {
        ShownConfig shown = new ShownConfig(spec, settings, origins, LoadedRun.load(settings, surroundings, builtIn));
        if (options.formats.contains("json")) {
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
}
