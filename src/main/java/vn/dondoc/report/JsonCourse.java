package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Course;
import vn.dondoc.finding.Severity;

/** A course of findings as JSON: each day with its counts and what changed since the day before it. */
final class JsonCourse {

    private JsonCourse() {}

    static void write(Course course, OutputStream out) throws IOException {
        Audit audit = course.last();
        JsonText.write(out, json -> {
            json.writeStartObject();
            JsonFormat.tool(audit, json);
            json.writeStringField("from", course.stops().get(0).day().toString());
            json.writeStringField("to", audit.asOf().toString());
            JsonFormat.basis(audit, json);
            json.writeArrayFieldStart("days");
            for (Course.Stop stop : course.stops()) {
                json.writeStartObject();
                json.writeStringField("asOf", stop.day().toString());
                json.writeObjectFieldStart("summary");
                for (Severity severity : List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO)) {
                    json.writeNumberField(severity.written(), stop.counts().getOrDefault(severity, 0L));
                }
                json.writeNumberField("waived", stop.waived());
                json.writeEndObject();
                JsonChanges.write(stop.changes(), audit, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
