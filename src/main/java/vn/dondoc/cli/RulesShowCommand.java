package vn.dondoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.engine.RuleSource;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Visible;
import vn.dondoc.report.RuleWords;

/** {@code dondoc rules show}: everything about one rule. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Trang của một luật: nghĩa vụ, căn cứ, tham số, ví dụ, và chính văn bản DRL của luật.",
            "Shows one rule: its page, parameters, examples and DRL source."
        })
final class RulesShowCommand implements Callable<Integer>, CommandLineOnly {

    private static final String PAGES = "/vn/dondoc/rules/docs/";

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "ID",
            description = {"Mã luật, như TASK-01.", "Id of the rule."})
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String id;

    @Mixin
    private RuleOptions options = new RuleOptions();

    RulesShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        RuleWords words = new RuleWords(options.language());
        Path folder = options.folder(surroundings);
        RuleBase rules = RuleFiles.load(folder, surroundings, RuleBase::builtIn).rules();
        Rule rule = rules.catalogue().find(id);
        if (rule == null) {
            throw new NotRunException(List.of(Suggestion.unknown(
                    "",
                    "luật",
                    "rule",
                    id,
                    rules.catalogue().rules().stream().map(Rule::id).toList())));
        }
        String page = page(folder);
        if (page == null) {
            summary(rule, words);
        } else {
            lines(page);
        }
        for (RuleSource source : rules.sources(id)) {
            line("");
            line("// " + source.place());
            lines(source.text());
        }
        surroundings.out().flush();
        return ExitCode.CLEAN;
    }

    /** What the catalogue says, of a rule that has no page. */
    private void summary(Rule rule, RuleWords words) throws IOException {
        line("# " + rule.id() + ": " + rule.title().in(options.language()));
        line("");
        line(rule.severity().written() + ", " + words.basis(rule.basis()) + ": "
                + rule.basisText().in(options.language()));
        rule.parameters().forEach(parameter -> line("- " + words.parameter(parameter)));
    }

    /** The page beside the rules of the folder, or the one that came with the built-in rule; null where there is none. */
    private @Nullable String page(@Nullable Path folder) throws IOException {
        if (folder != null && Files.isRegularFile(folder.resolve("docs").resolve(id + ".md"))) {
            return Files.readString(folder.resolve("docs").resolve(id + ".md"));
        }
        try (var in = RulesShowCommand.class.getResourceAsStream(PAGES + id + ".md")) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void lines(String text) {
        text.lines().forEach(this::line);
    }

    private void line(String text) {
        int indent = text.length() - text.stripLeading().length();
        surroundings.out().print(" ".repeat(indent) + Visible.text(text.strip()) + "\n");
    }
}
