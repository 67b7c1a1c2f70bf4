package vn.dondoc.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.Derivation;
import vn.dondoc.finding.Directory;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Wording;
import vn.dondoc.finding.Words;
import vn.dondoc.load.Loaded;
import vn.dondoc.model.Program.Language;

/** The parts of a rule's page that show scenarios: a wrong example, a right one, and all of them in a sentence each. */
record RulePageExamples(RuleBase rules, String rule) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A right example that changes more lines of the wrong one is easier to read as a whole. */
    private static final int FEW_CHANGES = 12;

    String wrong(Scenario wrong) {
        return """
                ## Ví dụ sai

                %s

                %s
                dondoc nêu:

                %s
                """.formatted(about(wrong), files(wrong), findings(wrong));
    }

    String right(Scenario right, Scenario wrong) {
        return """
                ## Ví dụ đúng

                %s

                %s
                Không có vi phạm %s.
                """.formatted(about(right), unlike(right, wrong), rule);
    }

    /** What breaks the rule first. */
    String all(List<Scenario> scenarios) {
        return "### Mọi tình huống đã thử\n\n"
                + scenarios.stream()
                        .sorted(Comparator.comparing(
                                scenario -> scenario.expectedOf(rule).isEmpty()))
                        .map(this::item)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private String item(Scenario scenario) {
        return "- %s %s ([%s](%s))"
                .formatted(
                        scenario.expectedOf(rule).isEmpty() ? "Không vi phạm:" : "**Vi phạm:**",
                        plain(sentence(scenario)),
                        scenario.folder().getFileName(),
                        address(scenario));
    }

    private static String about(Scenario scenario) {
        return "%s Xét ngày %s ([tình huống %s](%s))."
                .formatted(
                        plain(sentence(scenario)),
                        scenario.asOf().format(DAY),
                        scenario.folder().getFileName(),
                        address(scenario));
    }

    private static String address(Scenario scenario) {
        return "../scenarios/" + scenario.name();
    }

    private static String files(Scenario scenario) {
        Map<String, String> files = read(scenario);
        return files.entrySet().stream()
                .map(file -> (files.size() == 1 ? "" : "`" + file.getKey() + "`:\n\n")
                        + "```yaml\n"
                        + file.getValue().stripTrailing()
                        + "\n```\n")
                .collect(Collectors.joining("\n"));
    }

    /** What the right example has otherwise than the wrong one; the whole of it where that is much. */
    private static String unlike(Scenario right, Scenario wrong) {
        Map<String, String> now = read(right);
        Map<String, String> before = read(wrong);
        if (now.equals(before)) {
            return "Dữ liệu như ví dụ trên.\n";
        }
        if (now.size() > 1 || before.size() > 1) {
            return files(right);
        }
        LineChanges changes = LineChanges.between(
                onlyOne(before).lines().toList(), onlyOne(now).lines().toList());
        return changes.changed() > FEW_CHANGES
                ? files(right)
                : "Dữ liệu như ví dụ trên, chỉ khác:\n\n```diff\n"
                        + String.join("\n", changes.withNeighbours(1))
                        + "\n```\n";
    }

    private static String onlyOne(Map<String, String> files) {
        return files.values().iterator().next();
    }

    private String findings(Scenario scenario) {
        return judged(scenario).stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(RulePageExamples::finding)
                .collect(Collectors.joining("\n>\n"));
    }

    private static String finding(Finding finding) {
        return "> **%s** `%s:%d:%d`: %s\n> %s"
                .formatted(
                        RulePageFacts.SEVERITIES.get(finding.severity()),
                        finding.location().file(),
                        finding.location().line(),
                        finding.location().column(),
                        plain(finding.message().vi()),
                        plain(finding.remedy().vi()));
    }

    /** What a scenario shows: the comments above its expected findings. */
    private static String sentence(Scenario scenario) {
        try {
            return Files.readAllLines(scenario.folder().resolve("expected.txt")).stream()
                    .takeWhile(line -> line.startsWith("#"))
                    .map(line -> line.substring(1).strip())
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> judged(Scenario scenario) {
        Loaded loaded = scenario.load(rules);
        Wording wording = new Wording(
                Words.of(Language.VI, Map.of()),
                Words.of(Language.EN, Map.of()),
                Directory.of(loaded.workspace(), rules.catalogue(), scenario.asOf()));
        return new Engine(rules)
                        .judge(
                                Derivation.derive(loaded.workspace(), scenario.asOf()),
                                loaded.problems(),
                                loaded.workspace().waivers(),
                                1)
                        .judged()
                        .stream()
                        .map(judged -> wording.finding(judged, ""))
                        .toList();
    }

    private static Map<String, String> read(Scenario scenario) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(scenario.folder())) {
            for (Path file :
                    files.filter(one -> one.toString().matches(".*\\.ya?ml")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** A text in which Markdown sees no markup. */
    static String plain(String text) {
        return text.replaceAll("([\\\\`*_<\\[\\]|])", "\\\\$1");
    }
}
