package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.compiler.compiler.ImportError;
import org.drools.compiler.compiler.RuleBuildError;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.jci.CompilationProblem;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.Place;

/**
 * Turns the rule compiler's errors into faults with the exact place, and leaves out those that only follow from others.
 */
final class CompileFaults {

    /** In what the compiler makes of a rule, the {@code then} part begins on this line. */
    private static final int THEN_LINE = 9;

    private static final Pattern PREFIX = Pattern.compile("^(\\[ERR \\d+] Line \\d+:\\d+ )");
    private static final Pattern EXPRESSION = Pattern.compile("^Unable to Analyse Expression (.*?):\\s*$");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern IN_RULE = Pattern.compile(" in rule \"?([^\"]+)\"?$");

    private final DrlText text;
    private final List<RuleFault> faults = new ArrayList<>();
    private final Set<String> brokenConditions = new HashSet<>();
    private boolean brokenImport;

    private CompileFaults(DrlText text) {
        this.text = text;
    }

    static List<RuleFault> of(DrlText text, List<KnowledgeBuilderError> errors) {
        CompileFaults faults = new CompileFaults(text);
        errors.forEach(faults::condition);
        errors.forEach(faults::rest);
        return faults.faults;
    }

    /** What the compiler threw, which is a mistake of the file too. */
    static RuleFault thrown(DrlText text, Throwable thrown) {
        String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        Matcher quoted = QUOTED.matcher(message);
        Place place = quoted.find() ? text.find(quoted.group(1), 1) : null;
        return fault(
                place == null ? text.place(1, 1) : place,
                null,
                thrown.getClass().getSimpleName() + ": " + message);
    }

    /** Errors in {@code when} and imports come first, because what is wrong in {@code then} may follow from them. */
    private void condition(KnowledgeBuilderError error) {
        if (error instanceof RuleBuildError) {
            return;
        }
        if (error instanceof DescrBuildError build) {
            RuleDescr rule = build.getParentDescr() instanceof RuleDescr r
                    ? r
                    : build.getDescr() instanceof RuleDescr own ? own : null;
            if (rule != null) {
                brokenConditions.add(rule.getName());
            }
            int line = build.getLine() > 0 ? build.getLine() : rule == null ? 1 : rule.getLine();
            add(locate(error.getMessage(), line), rule == null ? null : rule.getName(), error.getMessage());
        } else if (error instanceof ImportError) {
            brokenImport = true;
            add(locate(error.getMessage(), 1), null, error.getMessage());
        }
    }

    private void rest(KnowledgeBuilderError error) {
        if (error instanceof ParserError parser) {
            parser(parser);
        } else if (error instanceof RuleBuildError build) {
            consequence(build);
        } else if (!(error instanceof DescrBuildError) && !(error instanceof ImportError)) {
            int line = error.getLines().length > 0 ? error.getLines()[0] : 1;
            add(text.start(line), null, error.getMessage());
        }
    }

    private void parser(ParserError error) {
        // Without a row it only says that the file as a whole did not parse, which the others have said already.
        if (error.getRow() > 0) {
            Matcher rule = IN_RULE.matcher(error.getMessage());
            add(text.place(error.getRow(), error.getCol() + 1), rule.find() ? rule.group(1) : null, error.getMessage());
        } else if (faults.isEmpty()) {
            add(text.place(1, 1), null, error.getMessage());
        }
    }

    private void consequence(RuleBuildError error) {
        RuleDescr rule = (RuleDescr) error.getParentDescr();
        CompilationProblem[] problems =
                error.getObject() instanceof CompilationProblem[] several ? several : new CompilationProblem[0];
        for (CompilationProblem problem : problems) {
            boolean follows =
                    brokenConditions.contains(rule.getName()) || (brokenImport && problem.getStartLine() < THEN_LINE);
            if (!follows) {
                add(locate(problem, rule), rule.getName(), problem.getMessage());
            }
        }
        if (problems.length == 0 && !brokenConditions.contains(rule.getName())) {
            add(text.start(rule.getLine()), rule.getName(), error.getMessage());
        }
    }

    /** Where a condition is written that a message quotes. */
    private Place locate(String message, int fromLine) {
        String first = message.lines().findFirst().orElse("");
        Matcher expression = EXPRESSION.matcher(first);
        Matcher quoted = QUOTED.matcher(first);
        String words = expression.find() ? expression.group(1) : quoted.find() ? quoted.group(1) : "";
        Place place = words.isBlank() ? null : text.find(words, fromLine);
        return place == null ? text.start(fromLine) : place;
    }

    /** Where in {@code then} something is written that Java does not accept. */
    private Place locate(CompilationProblem problem, RuleDescr rule) {
        int line = thenLine(text, rule, problem.getStartLine());
        int length = problem.getEndColumn() - problem.getStartColumn() + 1;
        // The problem's columns count from the beginning of the generated class; only their distance means anything.
        Matcher words = Pattern.compile("[$\\w]+").matcher(text.line(line));
        while (words.find()) {
            if (words.group().length() == length && problem.getMessage().contains(words.group())) {
                return text.place(line, words.start() + 1);
            }
        }
        return text.start(line);
    }

    /**
     * The line of a rule file that a line of the class stands for which the compiler made of a rule.
     *
     * @param generatedLine from 1; 0 where it is not known: then the first line of {@code then}
     */
    static int thenLine(DrlText text, RuleDescr rule, int generatedLine) {
        int then = rule.getConsequenceLine();
        boolean onSameLine = !text.line(then).strip().equals("then");
        int first = onSameLine ? then : then + 1;
        while (text.line(first).isBlank() && first < then + 100) {
            first++;
        }
        return Math.max(rule.getLine(), first + Math.max(0, generatedLine - THEN_LINE));
    }

    private void add(Place place, @Nullable String rule, String message) {
        faults.add(fault(place, rule, message));
    }

    private static RuleFault fault(Place place, @Nullable String rule, String message) {
        String said = PREFIX.matcher(message.strip())
                .replaceFirst("")
                .lines()
                .limit(2)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        return new RuleFault(
                place,
                rule,
                new Bilingual("Quy tắc không biên dịch được: " + said, "The rule does not compile: " + said));
    }
}
