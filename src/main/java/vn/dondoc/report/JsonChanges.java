package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Change;
import vn.dondoc.finding.Finding;

/** What changed from one result to the next, in JSON. */
final class JsonChanges {

    private JsonChanges() {}

    /** @param audit says in which language findings speak */
    static void write(List<Change> changes, Audit audit, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("change", change.kind().name().toLowerCase(Locale.ROOT));
            Finding before = change.before();
            if (before == null) {
                json.writeNullField("before");
            } else {
                json.writeObjectFieldStart("before");
                json.writeStringField("severity", before.severity().written());
                json.writeNumberField("level", before.level());
                json.writeEndObject();
            }
            json.writeFieldName("finding");
            JsonFindings.write(change.finding(), audit.languageOf(change.finding()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
