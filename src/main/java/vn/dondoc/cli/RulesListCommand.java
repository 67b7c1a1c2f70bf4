package vn.dondoc.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.load.Loader;
import vn.dondoc.model.Program;
import vn.dondoc.model.RuleSetting;
import vn.dondoc.report.RuleList;
import vn.dondoc.report.RuleRow;

/** {@code dondoc rules list}: every rule, and what programs make of it. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Liệt kê các luật: mã, tên, mức, căn cứ, tham số; với PATH: bật hay tắt ở mỗi chương trình.",
            "Lists the rules; with PATH: what each program there turns on, off or changes."
        })
final class RulesListCommand implements Callable<Integer>, CommandLineOnly {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = {"Tệp hoặc thư mục YAML.", "YAML files or folders."})
    private List<String> paths = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = {"text, json hoặc markdown.", "Output format (default: text)."})
    private String format = "text";

    @Mixin
    private RuleOptions options = new RuleOptions();

    RulesListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        RuleOptions.requireFormat(format, List.of("text", "json", "markdown"));
        RuleBase rules = RuleFiles.load(options.folder(surroundings), surroundings, RuleBase::builtIn)
                .rules();
        List<Program> programs = paths.isEmpty() ? List.of() : programs(rules);
        RuleList list = new RuleList(
                rules.catalogue().rules().stream()
                        .map(rule -> new RuleRow(
                                rule,
                                programs.stream()
                                        .map(program -> inProgram(program, rule.id()))
                                        .toList()))
                        .toList(),
                options.language());
        switch (format) {
            case "json" -> list.json(surroundings.out());
            case "markdown" -> list.markdown(surroundings.out());
            default -> list.text(surroundings.out());
        }
        surroundings.out().flush();
        return ExitCode.CLEAN;
    }

    private List<Program> programs(RuleBase rules) {
        List<Program> programs = Loader.load(
                        InputFiles.find(paths, List.of(), surroundings).files(),
                        rules.catalogue().vocabulary())
                .workspace()
                .programs();
        if (programs.isEmpty()) {
            throw new NotRunException(List.of(new Bilingual(
                    "không có chương trình (kind: Program) nào đọc được trong các tệp đã nêu",
                    "no program (kind: Program) can be read in the files named")));
        }
        return programs;
    }

    private static RuleRow.InProgram inProgram(Program program, String rule) {
        RuleSetting setting = program.rules().get(rule);
        if (setting == null) {
            return new RuleRow.InProgram(program.id(), false, null, Map.of());
        }
        Map<String, BigDecimal> parameters = new TreeMap<>();
        setting.parameters().forEach((name, value) -> parameters.put(name, value.value()));
        return new RuleRow.InProgram(program.id(), setting.off(), setting.severity(), parameters);
    }
}
