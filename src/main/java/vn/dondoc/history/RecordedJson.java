package vn.dondoc.history;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;

/** What the JSON of all records is made of. */
final class RecordedJson {

    private static final ObjectReader READER = new ObjectMapper().reader();

    private RecordedJson() {}

    /**
     * Reads what was recorded.
     *
     * @throws HistoryException where it is no JSON, or does not say what a record says: somebody else wrote it
     */
    static <T> T read(String json, Function<JsonNode, T> reader) {
        try {
            return reader.apply(READER.readTree(json));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw HistoryException.unreadable();
        }
    }

    /** Null where it is not there, or null itself. */
    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    static Bilingual bilingual(JsonNode node) {
        return new Bilingual(node.path("vi").asText(), node.path("en").asText());
    }

    static void write(String field, Bilingual text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("vi", text.vi());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    static void write(String field, Collection<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
