package vn.dondoc.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Severity;

/**
 * What the DRL of a rule says beside its conditions.
 *
 * @param file name of the file that holds it; null for what is found while reading
 * @param severities those that its findings may have
 * @param finding how its findings carry a deadline: {@code overdue}, {@code late}, {@code atTopLevel}, {@code about}
 *     or {@code data}
 */
record RuleText(@Nullable String file, Set<Severity> severities, String finding) {

    private static final Path RULES = Path.of("rules");
    private static final Pattern SEVERITY = Pattern.compile("@severity\\((\\w+)\\)");
    private static final Pattern FINDING = Pattern.compile("findings\\.(\\w+)\\(");

    static RuleText of(Rule rule) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        String file = null;
        String finding = "data";
        for (Path drl : files()) {
            Matcher own =
                    Pattern.compile("(?ms)^rule \"" + rule.id() + " .*?^end$").matcher(read(drl));
            while (own.find()) {
                file = drl.getFileName().toString();
                Matcher said = SEVERITY.matcher(own.group());
                severities.add(said.find() ? Severity.parse(said.group(1)).orElseThrow() : rule.severity());
                Matcher made = FINDING.matcher(own.group());
                finding = made.find() ? made.group(1) : finding;
            }
        }
        severities.add(rule.severity());
        return new RuleText(file, severities, finding);
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
