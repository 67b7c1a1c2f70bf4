package vn.dondoc.history;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Finding;
import vn.dondoc.report.JsonText;
import vn.dondoc.source.Place;

/** What of a finding is kept as JSON: its words in both languages, its evidence, its owner and its waiver. */
final class FindingJson {

    private FindingJson() {}

    static String write(Finding finding) {
        return JsonText.compact(json -> {
            json.writeStartObject();
            RecordedJson.write("message", finding.message(), json);
            RecordedJson.write("remedy", finding.remedy(), json);
            RecordedJson.write("basis", finding.basis(), json);
            json.writeArrayFieldStart("evidence");
            for (Finding.Evidence evidence : finding.evidence()) {
                json.writeStartObject();
                RecordedJson.write("fact", evidence.fact(), json);
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

    /** What {@link #write} wrote. */
    record Detail(
            Bilingual message,
            Bilingual remedy,
            Bilingual basis,
            List<Finding.Evidence> evidence,
            Finding.@Nullable Owner responsible,
            Finding.@Nullable Waived waived) {}

    static Detail read(String written) {
        return RecordedJson.read(written, FindingJson::detail);
    }

    private static Detail detail(JsonNode node) {
        List<Finding.Evidence> evidence = new ArrayList<>();
        for (JsonNode one : node.path("evidence")) {
            evidence.add(new Finding.Evidence(
                    RecordedJson.bilingual(one.path("fact")),
                    new Place(
                            one.path("file").asText(),
                            one.path("line").asInt(),
                            one.path("column").asInt())));
        }
        return new Detail(
                RecordedJson.bilingual(node.path("message")),
                RecordedJson.bilingual(node.path("remedy")),
                RecordedJson.bilingual(node.path("basis")),
                evidence,
                node.has("responsible") ? owner(node.path("responsible")) : null,
                node.has("waived") ? waived(node.path("waived")) : null);
    }

    private static Finding.Owner owner(JsonNode owner) {
        return new Finding.Owner(
                RecordedJson.text(owner, "unit"),
                RecordedJson.text(owner, "name"),
                RecordedJson.text(owner, "title"),
                owner.path("role").asText(),
                RecordedJson.text(owner, "accountable"));
    }

    private static Finding.Waived waived(JsonNode waived) {
        return new Finding.Waived(
                waived.path("reason").asText(),
                waived.path("approvedBy").asText(),
                LocalDate.parse(waived.path("expires").asText()));
    }
}
