package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Rule;
import vn.dondoc.model.Program.Language;
import vn.dondoc.scenario.ScenarioFolders;
import vn.dondoc.scenario.ScenarioJUnit;
import vn.dondoc.scenario.ScenarioJson;
import vn.dondoc.scenario.ScenarioReport;
import vn.dondoc.scenario.ScenarioRun;
import vn.dondoc.scenario.ScenarioText;

/** {@code dondoc rules test}: runs scenarios, in both directions, and counts what they prove. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Chạy các tình huống: mỗi thư mục có tệp YAML, as-of.txt và expected.txt.",
            "Runs scenarios: folders with YAML files, as-of.txt and expected.txt."
        },
        footer = {
            "",
            "Mã thoát / exit codes: 0 mọi tình huống đạt / all passed, 1 có tình huống sai hoặc chưa đủ",
            "--min-coverage / failures or too little coverage, 2 không chạy được / not run"
        })
final class RulesTestCommand implements Callable<Integer>, CommandLineOnly {

    private static final String SCENARIOS = "scenarios";

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = {
                "Thư mục tình huống (mặc định: rules/scenarios; với --rules: scenarios trong thư mục luật).",
                "Folder of scenarios (default: rules/scenarios; with --rules: scenarios in that folder)."
            })
    private @Nullable String directory;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = {"text, json hoặc junit.", "Output format (default: text)."})
    private String format = "text";

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            description = {
                "Ít nhất bao nhiêu phần trăm số luật phải có cả ca vi phạm và ca đúng (mặc định: 0).",
                "Percent of the rules that must have a failing and a passing case (default: 0)."
            })
    private int minCoverage;

    @Mixin
    private RuleOptions options = new RuleOptions();

    RulesTestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        RuleOptions.requireFormat(format, List.of("text", "json", "junit"));
        Language language = options.language();
        if (minCoverage < 0 || minCoverage > 100) {
            throw new NotRunException("--min-coverage: cần số từ 0 đến 100", "--min-coverage: must be 0 to 100");
        }
        Path folder = options.folder(surroundings);
        RuleFiles files = RuleFiles.load(folder, surroundings, RuleBase::builtIn);
        ScenarioFolders.Read read = scenarios(folder);
        ScenarioReport report = run(files, read);
        switch (format) {
            case "json" -> ScenarioJson.write(report, surroundings.out());
            case "junit" -> ScenarioJUnit.write(report, language, surroundings.out());
            default -> ScenarioText.write(report, language, surroundings.out());
        }
        surroundings.out().flush();
        boolean passed = report.failed().isEmpty() && report.coverage().reaches(minCoverage);
        return passed ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** With rules of one's own, it is they that shall be proved. */
    private static ScenarioReport run(RuleFiles files, ScenarioFolders.Read read) {
        RuleBase rules = files.rules();
        List<String> own = rules.givenIds();
        List<String> proved =
                own.isEmpty() ? rules.catalogue().rules().stream().map(Rule::id).toList() : own;
        return ScenarioReport.of(
                new ScenarioRun(rules, files.words()), read.scenarios(), proved, rules.casesOf(proved));
    }

    private ScenarioFolders.Read scenarios(@Nullable Path rules) {
        Path usual = rules == null ? surroundings.directory().resolve("rules") : rules;
        Path root = directory == null
                ? usual.resolve(SCENARIOS)
                : surroundings.directory().resolve(directory).normalize();
        String shown = surroundings.name(root);
        if (!Files.isDirectory(root)) {
            throw new NotRunException(
                    "không có thư mục tình huống " + shown, "there is no folder of scenarios " + shown);
        }
        ScenarioFolders.Read read = ScenarioFolders.read(root, shown.isEmpty() ? "." : shown);
        NotRunException.throwIf(read.faults().stream().map(RuleFiles::reason).toList());
        if (read.scenarios().isEmpty()) {
            throw new NotRunException(
                    "không có tình huống nào trong " + shown
                            + ": mỗi tình huống là một thư mục có as-of.txt và expected.txt",
                    "no scenario in " + shown + ": a scenario is a folder with as-of.txt and expected.txt");
        }
        return read;
    }
}
