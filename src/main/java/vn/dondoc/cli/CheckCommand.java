package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;
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

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    boolean verbose() {
        return options.verbose;
    }

    @Override
    public Integer call() {
        List<Bilingual> problems = new ArrayList<>(Layers.problems(optionNames(), surroundings));
        CheckSettings settings = CheckSettings.of(options, surroundings, problems);
        Outputs outputs = Outputs.of(options.formats, surroundings, problems);
        if (options.colour && options.noColour) {
            problems.add(new Bilingual(
                    "--color và --no-color không đi cùng nhau", "--color and --no-color do not go together"));
        }
        KnownFindings known = KnownFindings.of(options, settings, surroundings, problems);
        NotRunException.throwIf(problems);
        return new Check(settings, surroundings).run(outputs, known, Console.style(options, surroundings));
    }

    private List<String> optionNames() {
        return spec.options().stream()
                .filter(LayeredDefaults::isConfigurable)
                .map(OptionSpec::longestName)
                .map(name -> name.substring(2))
                .toList();
    }
}
