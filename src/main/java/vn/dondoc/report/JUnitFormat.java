package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.Rule;
import vn.dondoc.model.Program.Language;

/**
 * {@code junit}: a suite for each program, a case for each rule and unit. A case fails where a finding makes the run
 * fail, is skipped where everything found is waived or known, and passes otherwise. Times are not stated: the same
 * input gives the same bytes.
 */
final class JUnitFormat implements Format {

    /** Suite of what belongs to no program. */
    private static final String NO_PROGRAM = "";

    @Override
    public String name() {
        return "junit";
    }

    /** @param classname program and unit */
    private record Case(String classname, String name, List<Finding> findings) {}

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        Map<String, List<Case>> suites = suites(audit);
        try (XmlText xml = new XmlText(out)) {
            xml.start(
                    "testsuites",
                    Map.of(
                            "name",
                            "dondoc",
                            "tests",
                            count(suites, c -> true),
                            "failures",
                            count(suites, c -> fails(c, audit))));
            for (Map.Entry<String, List<Case>> suite : suites.entrySet()) {
                suite(suite.getKey(), suite.getValue(), audit, xml);
            }
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private interface Choice {
        boolean takes(Case one);
    }

    private static String count(Map<String, List<Case>> suites, Choice choice) {
        return String.valueOf(suites.values().stream()
                .flatMap(List::stream)
                .filter(choice::takes)
                .count());
    }

    private static void suite(String program, List<Case> cases, Audit audit, XmlText xml) throws XMLStreamException {
        Map<String, List<Case>> alone = Map.of(program, cases);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", program.equals(NO_PROGRAM) ? "dondoc" : program);
        attributes.put("tests", count(alone, c -> true));
        attributes.put("failures", count(alone, c -> fails(c, audit)));
        attributes.put("errors", "0");
        attributes.put("skipped", count(alone, c -> skipped(c, audit)));
        xml.start("testsuite", attributes);
        for (Case one : cases) {
            xml.start("testcase", Map.of("classname", one.classname(), "name", one.name()));
            if (!one.findings().isEmpty()) {
                outcome(one, audit, xml);
            }
            xml.end();
        }
        xml.end();
    }

    private static void outcome(Case one, Audit audit, XmlText xml) throws XMLStreamException {
        Finding first = one.findings().stream()
                .filter(audit.exit()::fails)
                .findFirst()
                .orElse(one.findings().get(0));
        String message = first.message().in(audit.languageOf(first));
        if (fails(one, audit)) {
            xml.start("failure", Map.of("type", first.severity().written(), "message", message));
        } else if (skipped(one, audit)) {
            xml.start("skipped", Map.of("message", message));
        } else {
            xml.start("system-out", Map.of());
        }
        for (Finding finding : one.findings()) {
            Language language = audit.languageOf(finding);
            xml.text(finding.location() + ": " + finding.severity().written() + ": "
                    + finding.message().in(language) + "\n"
                    + finding.remedy().in(language) + "\n");
        }
        xml.end();
    }

    private static boolean fails(Case one, Audit audit) {
        return audit.exit().fails(one.findings());
    }

    private static boolean skipped(Case one, Audit audit) {
        return !one.findings().isEmpty() && one.findings().stream().noneMatch(audit.exit()::counts);
    }

    private static Map<String, List<Case>> suites(Audit audit) {
        Map<String, Map<String, List<Finding>>> found = new TreeMap<>();
        audit.findings()
                .forEach(finding -> found.computeIfAbsent(suite(finding, audit), s -> new TreeMap<>())
                        .computeIfAbsent(
                                key(finding.rule().id(), finding.subject().unit()), k -> new ArrayList<>())
                        .add(finding));
        Map<String, List<Case>> suites = new LinkedHashMap<>();
        if (found.containsKey(NO_PROGRAM)) {
            suites.put(NO_PROGRAM, cases(NO_PROGRAM, Set.of(), found.getOrDefault(NO_PROGRAM, Map.of()), audit));
        }
        for (ProgramSummary program : audit.programs()) {
            Set<String> units = new TreeSet<>();
            program.perUnit().forEach(unit -> units.add(unit.unit()));
            suites.put(program.id(), cases(program.id(), units, found.getOrDefault(program.id(), Map.of()), audit));
        }
        return suites;
    }

    /** A program that could not be read well enough to be judged has no suite of its own. */
    private static String suite(Finding finding, Audit audit) {
        String program = finding.subject().program();
        boolean judged = audit.programs().stream().anyMatch(one -> one.id().equals(program));
        return program == null || !judged ? NO_PROGRAM : program;
    }

    private static List<Case> cases(String program, Set<String> units, Map<String, List<Finding>> found, Audit audit) {
        List<Case> cases = new ArrayList<>();
        for (Rule rule : audit.rules()) {
            if (!audit.ran().contains(rule.id())) {
                continue;
            }
            Set<String> subjects = new TreeSet<>(units);
            found.keySet().stream()
                    .filter(key -> key.startsWith(rule.id() + " "))
                    .forEach(key -> subjects.add(key.substring(rule.id().length() + 1)));
            String name = rule.id() + " " + rule.title().in(audit.language());
            for (String unit : subjects) {
                String classname = (program.isEmpty() ? "dondoc" : program) + (unit.isEmpty() ? "" : "." + unit);
                cases.add(new Case(classname, name, found.getOrDefault(key(rule.id(), unit), List.of())));
            }
        }
        return cases;
    }

    private static String key(String rule, @Nullable String unit) {
        return rule + " " + (unit == null ? "" : unit);
    }
}
