package vn.dondoc.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.source.SourceFile;

/** Rule bases of one rule alone, from its own DRL, compiled at run time. */
final class RulesAlone {

    /** These judge what other rules found: alone they would have nothing to judge. */
    private static final Set<String> JUDGE_FINDINGS = Set.of("ESC-02", "WAIVER-01");

    private static final Path FOLDER = Path.of("rules");
    private static final Path CATALOGUE = FOLDER.resolve("catalogue.yaml");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(\\S+) .*?^end$");

    private static final String OTHER_CATALOGUE = """
            rules:
              - id: OTHER-01
                title: {vi: Quy tắc khác, en: Another rule}
                severity: info
                per: [unit]
                basis: {kind: assumed, vi: Không có., en: None.}
                parameters:
                  - {name: few, default: 1, unit: days, description: {vi: Ít, en: Few}}
                  - {name: many, default: 300, unit: days, description: {vi: Nhiều, en: Many}}
            """;

    private static final String OTHER_RULE = """
            package other
            rule "OTHER-01 không bao giờ"
            when
                vn.dondoc.fact.Limit(name == "")
            then
            end
            """;

    private RulesAlone() {}

    /** The rule's file, with the other rules of the group left out. */
    static RuleBase of(String rule) throws RuleErrors {
        // DATA scenarios are about what any rule may be named by: they need the whole catalogue.
        if (JUDGE_FINDINGS.contains(rule) || rule.startsWith("DATA-")) {
            return RuleBase.builtIn();
        }
        List<SourceFile> files = new ArrayList<>();
        files.add(catalogue(rule));
        for (Path file : drlFiles()) {
            if (text(file).contains("rule \"" + rule + " ")) {
                files.add(given(file, only(rule, text(file))));
            }
        }
        return RuleBase.only(files);
    }

    /** A rule base in which one file is replaced by a faulty version; of its rules only the faulty one where it can be. */
    static RuleBase withMutant(Path file, MutantMaker.Mutant mutant) throws RuleErrors {
        List<SourceFile> files = new ArrayList<>();
        if (JUDGE_FINDINGS.contains(mutant.rule())) {
            files.add(given(CATALOGUE, text(CATALOGUE)));
            for (Path other : drlFiles()) {
                files.add(given(other, other.equals(file) ? mutant.text() : text(other)));
            }
        } else {
            files.add(catalogue(mutant.rule()));
            files.add(given(file, only(mutant.rule(), mutant.text())));
            // In real runs the parameters of other rules stand beside its own: it must not take them for those.
            files.add(given(FOLDER.resolve("other.yaml"), OTHER_CATALOGUE));
            files.add(given(FOLDER.resolve("other.drl"), OTHER_RULE));
        }
        return RuleBase.only(files);
    }

    static List<Path> drlFiles() {
        try (Stream<Path> found = Files.list(FOLDER)) {
            return found.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String only(String rule, String text) {
        return RULE.matcher(text)
                .replaceAll((MatchResult m) -> m.group(1).equals(rule) ? Matcher.quoteReplacement(m.group()) : "");
    }

    /** The catalogue with the rule and the DATA rules, which the loader needs. */
    private static SourceFile catalogue(String rule) {
        StringBuilder kept = new StringBuilder();
        for (String entry : text(CATALOGUE).split("(?m)^(?=  - id: )", -1)) {
            boolean head = !entry.startsWith("  - id: ");
            if (head || entry.startsWith("  - id: DATA-") || entry.startsWith("  - id: " + rule + "\n")) {
                kept.append(entry);
            }
        }
        return given(CATALOGUE, kept.toString());
    }

    private static SourceFile given(Path file, String text) {
        return SourceFile.given(file.toString().replace('\\', '/'), text.getBytes(StandardCharsets.UTF_8));
    }
}
