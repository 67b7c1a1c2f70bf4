package vn.dondoc.history;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.dondoc.finding.Finding;
import vn.dondoc.report.JsonText;

/** What of a finding is kept as JSON: its words in both languages, its evidence, its owner and its waiver. */
final class FindingJson {

    private FindingJson() {}

    static String write(Finding finding) {
        return JsonText.compact(json -> {
            json.writeStartObject();
            RunJson.bilingual("message", finding.message(), json);
            RunJson.bilingual("remedy", finding.remedy(), json);
            RunJson.bilingual("basis", finding.basis(), json);
            json.writeArrayFieldStart("evidence");
            for (Finding.Evidence evidence : finding.evidence()) {
                json.writeStartObject();
                RunJson.bilingual("fact", evidence.fact(), json);
                json.writeStringField("file", evidence.place().file());
                json.writeNumberField("line", evidence.place().line());
                json.writeNumberField("column", evidence.place().column());
                json.writeEndObject();
            }
            json.writeEndArray();
            owner(finding, json);
            waived(finding, json);
            json.writeEndObject();
        });
    }

    private static void owner(Finding finding, JsonGenerator json) throws IOException {
        Finding.Owner owner = finding.responsible();
        if (owner != null) {
            json.writeObjectFieldStart("responsible");
            json.writeStringField("unit", owner.unit());
            json.writeStringField("name", owner.name());
            json.writeStringField("title", owner.title());
            json.writeStringField("role", owner.role());
            json.writeStringField("accountable", owner.accountable());
            json.writeEndObject();
        }
    }

    private static void waived(Finding finding, JsonGenerator json) throws IOException {
        Finding.Waived waived = finding.waived();
        if (waived != null) {
            json.writeObjectFieldStart("waived");
            json.writeStringField("reason", waived.reason());
            json.writeStringField("approvedBy", waived.approvedBy());
            json.writeStringField("expires", waived.expires().toString());
            json.writeEndObject();
        }
    }
}
