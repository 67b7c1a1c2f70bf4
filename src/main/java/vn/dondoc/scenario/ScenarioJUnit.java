package vn.dondoc.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.XmlText;

/** A run of scenarios as JUnit XML: a suite for each rule, a case for each scenario. */
public final class ScenarioJUnit {

    private ScenarioJUnit() {}

    /** Writes in UTF-8; the stream stays open. */
    public static void write(ScenarioReport report, Language language, OutputStream out) throws IOException {
        Map<String, List<Outcome>> byRule = new LinkedHashMap<>();
        for (Outcome outcome : report.outcomes()) {
            byRule.computeIfAbsent(outcome.scenario().rule(), rule -> new ArrayList<>())
                    .add(outcome);
        }
        try (XmlText xml = new XmlText(out)) {
            xml.start("testsuites", counts("dondoc rules test", report.outcomes()));
            for (Map.Entry<String, List<Outcome>> suite : byRule.entrySet()) {
                xml.start("testsuite", counts(suite.getKey(), suite.getValue()));
                for (Outcome outcome : suite.getValue()) {
                    testCase(outcome, language, xml);
                }
                xml.end();
            }
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> counts(String name, List<Outcome> outcomes) {
        long failed = outcomes.stream().filter(outcome -> !outcome.passed()).count();
        return Map.of(
                "name",
                name,
                "tests",
                Integer.toString(outcomes.size()),
                "failures",
                Long.toString(failed),
                "errors",
                "0");
    }

    private static void testCase(Outcome outcome, Language language, XmlText xml) throws XMLStreamException {
        Scenario scenario = outcome.scenario();
        String name = String.valueOf(scenario.folder().getFileName());
        xml.start("testcase", Map.of("name", name, "classname", "dondoc." + scenario.rule()));
        if (!outcome.passed()) {
            Difference first = outcome.differences().get(0);
            xml.start("failure", Map.of("message", first.place().toString(), "type", "scenario"));
            xml.text(inWords(outcome, language));
            xml.end();
        }
        xml.end();
    }

    private static String inWords(Outcome outcome, Language language) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        ScenarioText.write(outcome, language, words);
        return words.toString(StandardCharsets.UTF_8);
    }
}
