package vn.dondoc.alert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.alert.Letter.Entry;
import vn.dondoc.alert.Notice.Gone;
import vn.dondoc.alert.Notice.Item;
import vn.dondoc.alert.Notice.UnitPart;
import vn.dondoc.model.Subject;

/** A notice as Prometheus Alertmanager posts it to webhooks (version 4): what takes those takes these. */
final class WebhookJson {

    /** The end of what has not ended, as Alertmanager writes it. */
    private static final String NOT_ENDED = "0001-01-01T00:00:00Z";

    /** Alerts in one post: what has more says how many it leaves out, as Alertmanager does. */
    private static final int MOST = 1_000;

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private WebhookJson() {}

    /** One alert: its labels name it, its annotations explain it. */
    private record Alert(
            boolean resolved,
            Map<String, String> labels,
            Map<String, String> annotations,
            LocalDate starts,
            String fingerprint) {}

    /** @param entries says what an item of a unit's part says in the notice's language */
    static String of(Notice notice, String subject, BiFunction<UnitPart, Item, Entry> entries) {
        List<Alert> all = alerts(notice, subject, entries);
        List<Alert> alerts = all.subList(0, Math.min(MOST, all.size()));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", "4");
            json.writeStringField(
                    "groupKey", "{}:{recipient=\"" + notice.recipient().address() + "\"}");
            json.writeNumberField("truncatedAlerts", all.size() - alerts.size());
            json.writeStringField("status", alerts.stream().allMatch(Alert::resolved) ? "resolved" : "firing");
            json.writeStringField("receiver", "dondoc");
            write(json, "groupLabels", Map.of("recipient", notice.recipient().address()));
            write(json, "commonLabels", common(alerts, Alert::labels));
            write(json, "commonAnnotations", common(alerts, Alert::annotations));
            json.writeStringField("externalURL", "");
            json.writeArrayFieldStart("alerts");
            for (Alert alert : alerts) {
                write(json, alert, notice.asOf());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Alert alert, LocalDate asOf) throws IOException {
        json.writeStartObject();
        json.writeStringField("status", alert.resolved() ? "resolved" : "firing");
        write(json, "labels", alert.labels());
        write(json, "annotations", alert.annotations());
        json.writeStringField("startsAt", instant(alert.starts()));
        json.writeStringField("endsAt", alert.resolved() ? instant(asOf) : NOT_ENDED);
        json.writeStringField("generatorURL", "");
        json.writeStringField("fingerprint", alert.fingerprint());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }

    private static List<Alert> alerts(Notice notice, String subject, BiFunction<UnitPart, Item, Entry> entries) {
        List<Alert> alerts = new ArrayList<>();
        String recipient = notice.recipient().address();
        for (UnitPart part : notice.units()) {
            for (Item item : part.items()) {
                Map<String, String> labels =
                        labels(item.finding().rule().id(), item.finding().subject(), recipient);
                labels.put("severity", item.finding().severity().written());
                labels.put("level", String.valueOf(item.finding().level()));
                LocalDate due = item.finding().due();
                LocalDate since = item.before() != null
                        ? item.before().first()
                        : due != null && due.isBefore(notice.asOf()) ? due.plusDays(1) : notice.asOf();
                alerts.add(new Alert(
                        false,
                        labels,
                        annotations(item, subject, entries.apply(part, item)),
                        since,
                        item.finding().fingerprint()));
            }
            for (Gone gone : part.resolved()) {
                alerts.add(new Alert(
                        true,
                        labels(gone.about().rule(), gone.about().subject(), recipient),
                        new TreeMap<>(Map.of("reason", Reason.RESOLVED.written(), "subject", subject)),
                        gone.before().first(),
                        gone.before().fingerprint()));
            }
        }
        return alerts;
    }

    private static Map<String, String> annotations(Item item, String subject, Entry entry) {
        Map<String, String> annotations = new TreeMap<>();
        annotations.put("reason", item.reason().written());
        annotations.put("summary", entry.text());
        annotations.put("description", String.join(" ", entry.facts()));
        annotations.put("remedy", entry.remedy());
        annotations.put("subject", subject);
        return annotations;
    }

    private static Map<String, String> labels(String rule, Subject subject, String recipient) {
        Map<String, String> labels = new TreeMap<>();
        labels.put("alertname", rule);
        labels.put("recipient", recipient);
        put(labels, "program", subject.program());
        put(labels, "unit", subject.unit());
        put(labels, "task", subject.task());
        put(labels, "occurrence", subject.occurrence());
        put(labels, "area", subject.area());
        put(labels, "kpi", subject.kpi());
        put(labels, "report", subject.report());
        put(labels, "period", subject.period());
        put(labels, "difficulty", subject.difficulty());
        put(labels, "request", subject.request());
        return labels;
    }

    private static void put(Map<String, String> labels, String name, @Nullable String value) {
        if (value != null) {
            labels.put(name, value);
        }
    }

    /** What all of them have alike. */
    private static Map<String, String> common(List<Alert> alerts, Function<Alert, Map<String, String>> texts) {
        Map<String, String> common = new TreeMap<>(texts.apply(alerts.get(0)));
        alerts.forEach(alert -> common.entrySet().retainAll(texts.apply(alert).entrySet()));
        return common;
    }

    private static String instant(LocalDate day) {
        return day.atStartOfDay().atOffset(VIETNAM).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
