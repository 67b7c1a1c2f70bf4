package vn.dondoc.report.merge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The elements of a list in a result, one after the other: only one of them is held at a time. */
final class Elements implements AutoCloseable {

    private final Path file;
    private final JsonParser json;
    private final ObjectMapper mapper;
    private @Nullable JsonNode current;

    private Elements(Path file, JsonParser json, ObjectMapper mapper) {
        this.file = file;
        this.json = json;
        this.mapper = mapper;
    }

    /**
     * Stands at the first element of a list of the outermost object.
     *
     * @throws MergeException where there is no such list, or not of objects alone
     */
    static Elements of(Path file, String list, ObjectMapper mapper) throws IOException {
        JsonParser json = mapper.createParser(file.toFile());
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals(list)) {
                Elements elements = new Elements(file, json, mapper);
                if (json.currentToken() == JsonToken.START_ARRAY) {
                    elements.next();
                    return elements;
                }
                break;
            }
            json.skipChildren();
        }
        json.close();
        throw MergeException.noPart(file);
    }

    /** Where it stands; null behind the last. */
    @Nullable
    JsonNode current() {
        return current;
    }

    void next() throws IOException {
        JsonToken token = json.nextToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.END_ARRAY) {
            throw MergeException.noPart(file);
        }
        current = token == JsonToken.START_OBJECT ? mapper.readTree(json) : null;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
