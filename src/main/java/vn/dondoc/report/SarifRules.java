package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Program.Language;

/** The tool and its rules, in SARIF. */
final class SarifRules {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private SarifRules() {}

    /** @param notification id of the notification that a run may carry */
    static void write(Audit audit, List<Rule> rules, String notification, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "dondoc");
        json.writeStringField("version", audit.version());
        json.writeStringField("semanticVersion", audit.version());
        json.writeStringField("informationUri", RulePages.INDEX);
        json.writeStringField("language", language(audit.language()));
        json.writeArrayFieldStart("notifications");
        json.writeStartObject();
        json.writeStringField("id", notification);
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            rule(audit, rule, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static void rule(Audit audit, Rule rule, JsonGenerator json) throws IOException {
        Language language = audit.language();
        String title = rule.title().in(language);
        String basis = rule.basisText().in(language);
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", name(rule));
        text("shortDescription", sentence(title), json);
        text("fullDescription", sentence(title) + " " + basis, json);
        json.writeObjectFieldStart("help");
        String page = RulePages.of(rule.id());
        TextWords words = new TextWords(audit);
        json.writeStringField(
                "text", words.general("sarif.help", Map.of("title", title, "basis", basis, "page", page)));
        json.writeStringField(
                "markdown",
                words.general(
                        "sarif.help.markdown",
                        Map.of(
                                "title", MarkdownText.of(title),
                                "basis", MarkdownText.of(basis),
                                "id", rule.id(),
                                "page", page)));
        json.writeEndObject();
        json.writeStringField("helpUri", page);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("basis", rule.basis().name().toLowerCase(Locale.ROOT));
        json.writeStringField("severity", rule.severity().written());
        json.writeArrayFieldStart("tags");
        json.writeString(rule.group().toLowerCase(Locale.ROOT));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The title as an identifier in Pascal case, such as {@code TaskIsDoneByItsDueDate}; articles would break the case. */
    private static String name(Rule rule) {
        StringBuilder name = new StringBuilder();
        for (String word : rule.title().en().replace("'", "").split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty() && !ARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                name.append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return name.toString();
    }

    private static String sentence(String title) {
        return title.endsWith(".") ? title : title + ".";
    }

    private static void text(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String language(Language language) {
        return language == Language.VI ? "vi-VN" : "en-US";
    }
}
