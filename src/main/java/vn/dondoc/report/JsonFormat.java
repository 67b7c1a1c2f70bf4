package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.Severity;

/** {@code json}: everything, for machines. */
public final class JsonFormat implements Format {

    /** Rises when a reader of the last version would misunderstand this one. */
    private static final int SCHEMA_VERSION = 1;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        JsonText.write(out, json -> content(audit, json));
    }

    /** Further fields of a result. */
    @FunctionalInterface
    public interface Fields {
        void write() throws IOException;
    }

    /** Writes the result as an object. */
    public static void content(Audit audit, JsonGenerator json) throws IOException {
        content(audit, json, () -> {});
    }

    /**
     * The same with more in it.
     *
     * @param more writes further fields after the day
     */
    public static void content(Audit audit, JsonGenerator json, Fields more) throws IOException {
        json.writeStartObject();
        tool(audit, json);
        json.writeStringField("asOf", audit.asOf().toString());
        more.write();
        basis(audit, json);
        json.writeArrayFieldStart("programs");
        for (ProgramSummary program : audit.programs()) {
            JsonPrograms.write(program, json);
        }
        json.writeEndArray();
        summary(audit, json);
        json.writeArrayFieldStart("findings");
        for (Finding finding : audit.findings()) {
            JsonFindings.write(finding, audit.languageOf(finding), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The schema's version and what made the result. */
    static void tool(Audit audit, JsonGenerator json) throws IOException {
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "dondoc");
        json.writeStringField("version", audit.version());
        json.writeEndObject();
    }

    /** What was read, and the rules that ran. */
    static void basis(Audit audit, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("input");
        json.writeNumberField("files", audit.input().files());
        json.writeNumberField("documents", audit.input().documents());
        json.writeNumberField("facts", audit.input().facts());
        json.writeStringField("sha256", audit.input().sha256());
        json.writeEndObject();
        json.writeObjectFieldStart("rules");
        ids("ran", audit.ran(), json);
        ids("off", audit.off(), json);
        json.writeStringField("sha256", audit.rulesSha256());
        json.writeEndObject();
    }

    private static void summary(Audit audit, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("summary");
        for (Severity severity : List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            json.writeNumberField(severity.written(), audit.counted(severity));
        }
        json.writeNumberField("waived", audit.waived());
        json.writeNumberField("baseline", audit.inBaseline());
        json.writeEndObject();
    }

    private static void ids(String field, List<String> ids, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String id : ids) {
            json.writeString(id);
        }
        json.writeEndArray();
    }
}
