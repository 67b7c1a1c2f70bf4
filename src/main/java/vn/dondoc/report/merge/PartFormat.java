package vn.dondoc.report.merge;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.PartialAudit;
import vn.dondoc.finding.Rule;
import vn.dondoc.report.JsonFindings;
import vn.dondoc.report.JsonFormat;
import vn.dondoc.report.JsonText;

/** The result of a part: the JSON of a whole run, and beside it what {@link MergedResult} needs. */
public final class PartFormat {

    /** The field that a whole result does not have. */
    static final String SHARD = "shard";

    private PartFormat() {}

    /**
     * Writes the result of a part.
     *
     * @param index which part, from 1
     * @param of how many parts there are
     * @param scope what the options leave of the findings: it must be the same for all parts
     */
    public static void write(PartialAudit part, int index, int of, String scope, OutputStream out) throws IOException {
        JsonText.write(
                out,
                json -> JsonFormat.content(part.audit(), json, () -> {
                    json.writeObjectFieldStart(SHARD);
                    json.writeNumberField("index", index);
                    json.writeNumberField("of", of);
                    json.writeStringField("scope", scope);
                    json.writeNumberField("programs", part.judged());
                    json.writeArrayFieldStart("rules");
                    for (Rule rule : part.audit().rules()) {
                        json.writeString(rule.id());
                    }
                    json.writeEndArray();
                    undecided(part, json);
                    json.writeEndObject();
                }));
    }

    private static void undecided(PartialAudit part, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("undecided");
        for (int i = 0; i < part.undecided().size(); i++) {
            Finding finding = part.undecided().get(i);
            json.writeStartObject();
            json.writeStringField("text", part.texts().get(i));
            json.writeFieldName("finding");
            JsonFindings.write(finding, part.audit().languageOf(finding), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
