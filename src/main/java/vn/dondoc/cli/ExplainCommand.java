package vn.dondoc.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.report.ExplanationFormats;
import vn.dondoc.report.ExplanationFormats.Explained;

/** {@code dondoc explain}: why a finding stands, or why a rule does or does not find something about a subject. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Vì sao có một vi phạm (nêu dấu vân tay trước các đường dẫn), hoặc vì sao",
            "một luật nêu hay không nêu vi phạm về một đối tượng (--rule, --unit ...).",
            "Why a finding stands (its fingerprint before the paths), or why a rule does",
            "or does not find something about a subject (--rule, --unit ...)."
        })
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = {"Luật cần giải thích.", "The rule to explain."})
    @Nullable
    private String rule;

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String fingerprint = rule == null ? options.paths.remove(0) : null;
        Request request = new Request(spec, options, ExplanationFormats.names(), surroundings);
        if (options.paths.isEmpty()) {
            request.problems()
                    .add(new Bilingual(
                            "cần dấu vân tay rồi đến đường dẫn, hoặc --rule rồi đến đường dẫn",
                            "give a fingerprint and paths, or --rule and paths"));
        }
        request.problems().addAll(KnownFindings.keptByCheckAlone(options));
        request.accept();
        LoadedRun run = request.load(RuleBase::builtIn);
        if (request.asksForConfig()) {
            return request.showConfig(run);
        }

        Explain explain = new Explain(run, request.settings());
        Explained explained = fingerprint == null
                ? explain.rule(String.valueOf(rule), subject.of(request.settings()))
                : explain.finding(fingerprint);
        request.outputs()
                .write(
                        (format, style, out) -> ExplanationFormats.write(format, explained, style, out),
                        request.console(),
                        surroundings);
        return ExitCode.CLEAN;
    }
}
