package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Change;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Forecast;

/** A forecast as JSON: each day with what falls due and everything that changes. */
final class JsonForecast {

    private JsonForecast() {}

    static void write(Forecast forecast, OutputStream out) throws IOException {
        Audit end = forecast.end();
        JsonText.write(out, json -> {
            json.writeStartObject();
            JsonFormat.tool(end, json);
            json.writeStringField("asOf", forecast.start().asOf().toString());
            json.writeStringField("until", end.asOf().toString());
            JsonFormat.basis(end, json);
            json.writeObjectFieldStart("ahead");
            json.writeNumberField("due", forecast.due().size());
            json.writeNumberField(
                    "appeared", forecast.ahead(Change.Kind.APPEARED).size());
            json.writeNumberField(
                    "escalated", forecast.ahead(Change.Kind.ESCALATED).size());
            json.writeEndObject();
            json.writeArrayFieldStart("days");
            for (Forecast.Day day : forecast.days()) {
                json.writeStartObject();
                json.writeStringField("date", day.day().toString());
                json.writeArrayFieldStart("due");
                for (Finding due : day.due()) {
                    JsonFindings.obligation(due, json);
                }
                json.writeEndArray();
                JsonChanges.write(day.changes(), end, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
