package vn.dondoc.history;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a history, for other programs.
 *
 * @param table where it stands
 * @param values by column: texts, whole numbers or null
 */
public record ExportedRow(String table, Map<String, @Nullable Object> values) {

    /** Columns that hold JSON themselves. */
    private static final Set<String> JSON = Set.of("summary", "detail", "document");

    private static final Pattern GAP = Pattern.compile("_(.)");

    /** Writes it as an object. */
    public void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", table.replace('_', '-'));
        for (Map.Entry<String, @Nullable Object> column : values.entrySet()) {
            String name = GAP.matcher(column.getKey())
                    .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
            Object value = column.getValue();
            if (value instanceof Number number) {
                json.writeNumberField(name, number.longValue());
            } else if (value != null && JSON.contains(column.getKey())) {
                json.writeFieldName(name);
                // As it was written, where it is still JSON.
                RecordedJson.read(value.toString(), node -> node);
                json.writeRawValue(value.toString());
            } else {
                json.writeStringField(name, value == null ? null : value.toString());
            }
        }
        json.writeEndObject();
    }
}
