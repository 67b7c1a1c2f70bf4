package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Visible;
import vn.dondoc.model.Program.Language;

/** The catalogue as a list: text, JSON, Markdown. Each writes UTF-8 and leaves the stream open. */
public final class RuleList {

    private static final int SCHEMA_VERSION = 1;
    private static final String INDENT = " ".repeat(12);

    private final List<RuleRow> rows;
    private final RuleWords words;

    /** With rows: in the order shown. */
    public RuleList(List<RuleRow> rows, Language language) {
        this.rows = rows;
        this.words = new RuleWords(language);
    }

    /** For people: a rule on a line, its parameters and what programs say of it under it. */
    public void text(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (RuleRow row : rows) {
            Rule rule = row.rule();
            text.append(String.format(
                    Locale.ROOT,
                    "%-11s %-8s  %s (%s)\n",
                    rule.id(),
                    rule.severity().written(),
                    Visible.text(words.title(rule)),
                    words.basis(rule.basis())));
            rule.parameters()
                    .forEach(p -> text.append(INDENT)
                            .append(Visible.text(words.parameter(p)))
                            .append('\n'));
            row.programs()
                    .forEach(p -> text.append(INDENT)
                            .append(Visible.text(words.inProgram(p)))
                            .append('\n'));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A table for a page. */
    public void markdown(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean programs = rows.stream().anyMatch(row -> !row.programs().isEmpty());
        text.append(words.say(
                        "| Mã | Luật | Mức | Căn cứ | Tham số |", "| Id | Rule | Severity | Basis | Parameters |"))
                .append(programs ? words.say(" Chương trình |", " Programs |") : "")
                .append("\n|---|---|---|---|---|")
                .append(programs ? "---|\n" : "\n");
        for (RuleRow row : rows) {
            Rule rule = row.rule();
            text.append("| ").append(rule.id());
            cell(words.title(rule), text);
            cell(rule.severity().written(), text);
            cell(words.basis(rule.basis()), text);
            cells(rule.parameters().stream().map(words::parameter).toList(), text);
            if (programs) {
                cells(row.programs().stream().map(words::inProgram).toList(), text);
            }
            text.append(" |\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void cell(String content, StringBuilder text) {
        cells(List.of(content), text);
    }

    private static void cells(List<String> lines, StringBuilder text) {
        text.append(" | ")
                .append(String.join("<br>", lines.stream().map(MarkdownText::of).toList()));
    }

    /** For programs, in both languages. */
    public void json(OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", SCHEMA_VERSION);
            json.writeArrayFieldStart("rules");
            for (RuleRow row : rows) {
                json.writeStartObject();
                rule(row.rule(), json);
                json.writeArrayFieldStart("programs");
                for (RuleRow.InProgram program : row.programs()) {
                    inProgram(program, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void rule(Rule rule, JsonGenerator json) throws IOException {
        json.writeStringField("id", rule.id());
        bilingual("title", rule.title(), json);
        json.writeStringField("severity", rule.severity().written());
        json.writeArrayFieldStart("per");
        for (Rule.Field field : rule.per()) {
            json.writeString(RuleWords.key(field));
        }
        json.writeEndArray();
        json.writeStringField("responsible", RuleWords.key(rule.responsible()));
        json.writeStringField("basis", RuleWords.key(rule.basis()));
        bilingual("basisText", rule.basisText(), json);
        json.writeArrayFieldStart("parameters");
        for (Rule.Parameter parameter : rule.parameters()) {
            json.writeStartObject();
            json.writeStringField("name", parameter.name());
            json.writeStringField("type", parameter.whole() ? "integer" : "number");
            json.writeNumberField("default", parameter.defaultValue());
            json.writeNumberField("min", parameter.min());
            json.writeNumberField("max", parameter.max());
            json.writeStringField("unit", parameter.unit());
            bilingual("description", parameter.description(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void inProgram(RuleRow.InProgram program, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("program", program.program());
        json.writeBooleanField("off", program.off());
        json.writeStringField("severity", program.severity());
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, BigDecimal> value : new TreeMap<>(program.parameters()).entrySet()) {
            json.writeNumberField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void bilingual(String field, Bilingual text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("vi", text.vi());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
