package vn.dondoc.alert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.model.Subject;

/** What findings that are gone were about, from the last run that recorded them. */
final class RecordedFindings {

    private static final JsonFactory JSON = new JsonFactory();

    private RecordedFindings() {}

    static Optional<About> last(Handle handle, String fingerprint) {
        return handle.createQuery("select * from finding where fingerprint = :fingerprint order by run desc limit 1")
                .bind("fingerprint", fingerprint)
                .map((row, context) -> about(row))
                .findOne();
    }

    private static About about(ResultSet row) throws SQLException {
        Subject subject = new Subject(
                row.getString("program"),
                row.getString("unit"),
                row.getString("task"),
                row.getString("occurrence"),
                row.getString("area"),
                row.getString("kpi"),
                row.getString("report"),
                row.getString("period"),
                row.getString("difficulty"),
                row.getString("request"));
        Map<String, @Nullable String> detail = texts(row.getString("detail"));
        String owes = detail.get("/responsible/unit");
        return new About(
                row.getString("rule"),
                subject,
                owes == null ? subject.unit() : owes,
                new Bilingual(text(detail, "/message/vi"), text(detail, "/message/en")));
    }

    private static String text(Map<String, @Nullable String> detail, String path) {
        String text = detail.get(path);
        return text == null ? "" : text;
    }

    /** The texts of a JSON object and of the objects in it, by their JSON Pointer. */
    private static Map<String, @Nullable String> texts(String json) {
        Map<String, @Nullable String> texts = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
