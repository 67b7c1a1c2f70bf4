package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.finding.Finding;
import vn.dondoc.model.Subject;

/** JSON in the shape of Alertmanager's webhook, signed, and handed over once. */
final class WebhookTest {

    private static final String SECRET = "khóa";

    private HttpServer server;
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final List<Map<String, List<String>>> headers = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", this::take);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        headers.add(Map.copyOf(exchange.getRequestHeaders()));
        bodies.add(exchange.getRequestBody().readAllBytes());
        Integer status = statuses.poll();
        exchange.sendResponseHeaders(status == null ? 200 : status, -1);
        exchange.close();
    }

    private Webhook webhook() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
        return new Webhook(address, SECRET, Duration.ofSeconds(5));
    }

    private static Message message(Finding... findings) {
        Alerting run = Office.alerting(Office.DAY, findings);
        Notice notice = Office.notices(run, new MemoryLedger()).stream()
                .filter(one -> one.recipient().address().startsWith("phuong-1.head"))
                .findFirst()
                .orElseThrow();
        return new Renderer(Office.audit(Office.DAY, findings), new Sender("from@example.org", null))
                .message(notice, new Webhook(URI.create("http://unused.example.org"), null, Duration.ofSeconds(1)));
    }

    private static Finding overdue() {
        return Office.found("TASK-01", "phuong-1")
                .task("1")
                .level(1)
                .due("2023-06-20", 10)
                .get();
    }

    @Test
    void theBodyIsThatOfAlertmanager() throws IOException {
        JsonNode json = new ObjectMapper().readTree(message(overdue()).content());

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "version",
                        "groupKey",
                        "truncatedAlerts",
                        "status",
                        "receiver",
                        "groupLabels",
                        "commonLabels",
                        "commonAnnotations",
                        "externalURL",
                        "alerts");
        assertThat(json.get("version").asText()).isEqualTo("4");
        assertThat(json.get("status").asText()).isEqualTo("firing");
        JsonNode alert = json.get("alerts").get(0);
        assertThat(alert.get("status").asText()).isEqualTo("firing");
        assertThat(alert.fieldNames())
                .toIterable()
                .containsExactly(
                        "status", "labels", "annotations", "startsAt", "endsAt", "generatorURL", "fingerprint");
        assertThat(alert.get("labels").get("alertname").asText()).isEqualTo("TASK-01");
        assertThat(alert.get("labels").get("unit").asText()).isEqualTo("phuong-1");
        assertThat(alert.get("startsAt").asText()).isEqualTo("2023-06-21T00:00:00+07:00");
        assertThat(alert.get("endsAt").asText()).isEqualTo("0001-01-01T00:00:00Z");
        assertThat(alert.get("fingerprint").asText()).isEqualTo(overdue().fingerprint());
    }

    @Test
    void whatIsCommonStandsInEveryAlertToo() throws IOException {
        Finding other = Office.found("REPORT-01", "phuong-1").level(1).get();
        JsonNode json = new ObjectMapper().readTree(message(overdue(), other).content());

        for (String kind : List.of("Labels", "Annotations")) {
            JsonNode common = json.get("common" + kind);
            assertThat(common.size()).isPositive();
            for (JsonNode alert : json.get("alerts")) {
                common.properties()
                        .forEach(one -> assertThat(
                                        alert.get(kind.toLowerCase(Locale.ROOT)).get(one.getKey()))
                                .isEqualTo(one.getValue()));
            }
        }
        assertThat(json.get("commonLabels").has("alertname")).isFalse();
        assertThat(json.get("commonAnnotations").get("subject").asText()).startsWith("[Đôn đốc] ");
    }

    @Test
    void aPostHoldsAThousandAlertsAndCountsTheRest() throws IOException {
        Finding[] findings = IntStream.range(0, 1_003)
                .mapToObj(i -> Office.found("TASK-01", "phuong-1")
                        .task(String.valueOf(i))
                        .level(1)
                        .get())
                .toArray(Finding[]::new);
        JsonNode json = new ObjectMapper().readTree(message(findings).content());

        assertThat(json.get("alerts").size()).isEqualTo(1_000);
        assertThat(json.get("truncatedAlerts").asInt()).isEqualTo(3);
    }

    @Test
    void everyLabelIsAText() throws IOException {
        JsonNode json = new ObjectMapper().readTree(message(overdue()).content());
        json.get("alerts")
                .get(0)
                .get("labels")
                .forEach(label -> assertThat(label.isTextual()).isTrue());
        json.get("commonLabels").forEach(label -> assertThat(label.isTextual()).isTrue());
    }

    @Test
    void labelsNameAllOfTheSubject() throws IOException {
        Subject subject =
                new Subject("ke-hoach", "phuong-1", "1.2", "Q1", "1", "1.a", "thang", "2023-06", "kk-1", "dn-1");
        JsonNode json = new ObjectMapper()
                .readTree(message(Office.found("TASK-01", "phuong-1")
                                .subject(subject)
                                .level(1)
                                .get())
                        .content());

        Map<String, String> labels = new ObjectMapper()
                .convertValue(json.get("alerts").get(0).get("labels"), new TypeReference<Map<String, String>>() {});
        assertThat(labels)
                .containsAllEntriesOf(Map.of(
                        "program", "ke-hoach",
                        "unit", "phuong-1",
                        "task", "1.2",
                        "occurrence", "Q1",
                        "area", "1",
                        "kpi", "1.a",
                        "report", "thang",
                        "period", "2023-06",
                        "difficulty", "kk-1",
                        "request", "dn-1"))
                .containsEntry("alertname", "TASK-01")
                .containsEntry("level", "1")
                .containsEntry("severity", "error");
    }

    @Test
    void theSignatureIsThatOfTheBody() {
        Message message = message(overdue());
        assertThat(webhook().deliver(message).state()).isEqualTo(Outcome.State.ACCEPTED);

        assertThat(bodies.get(0)).isEqualTo(message.content().getBytes(StandardCharsets.UTF_8));
        assertThat(headers.get(0).get("X-dondoc-signature"))
                .containsExactly("sha256=" + Webhook.signature(bodies.get(0), SECRET));
        assertThat(headers.get(0).get("Idempotency-key")).containsExactly(message.id());
        assertThat(headers.get(0).get("Content-type")).containsExactly("application/json");
    }

    @Test
    void theSignatureIsHmacSha256() {
        // RFC 4231, test case 2.
        byte[] data = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
        assertThat(Webhook.signature(data, "Jefe"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @ParameterizedTest
    @CsvSource({
        "200, ACCEPTED",
        "204, ACCEPTED",
        "299, ACCEPTED",
        "300, BARRED",
        "302, BARRED",
        "400, REFUSED",
        "401, BARRED",
        "404, BARRED",
        "413, REFUSED",
        "408, LATER",
        "425, LATER",
        "429, LATER",
        "500, LATER",
        "503, LATER",
    })
    void statusesDecide(int status, Outcome.State state) {
        statuses.add(status);
        assertThat(webhook().deliver(message(overdue())).state()).isEqualTo(state);
    }

    @Test
    void aReceiverThatIsNotThereIsDown() {
        Webhook webhook = webhook();
        server.stop(0);
        Outcome outcome = webhook.deliver(message(overdue()));

        assertThat(outcome.state()).isEqualTo(Outcome.State.DOWN);
        assertThat(outcome.detail()).startsWith("ConnectException");
    }

    @Test
    void whoIsInterruptedSendsNothingAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        Outcome outcome = webhook().deliver(message(overdue()));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isEqualTo(Outcome.down("interrupted"));
        assertThat(bodies).isEmpty();
    }
}
