package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.finding.Severity;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;

/** What is said of a run in which every kind of thing went wrong. */
final class AlertResultTest {

    private static final Recipient HEAD = new Recipient("head@example.org", "Nguyễn Văn A", null, null);
    private static final Fall FELL = new Fall("ke-hoach", "phuong-1", "head", HEAD, 3);
    private static final Fall LOST = new Fall("ke-hoach", null, "chair", null, 2);

    private static Delivery delivery(String channel, @Nullable Outcome outcome, boolean retried) {
        return new Delivery(
                channel,
                "id@example.org",
                "head@example.org",
                "Việc quá hạn",
                List.of(new Telling("00ff", Reason.NEW, Severity.ERROR, 2)),
                outcome,
                retried,
                null);
    }

    private static AlertResult result(
            Language language, boolean dry, List<Delivery> deliveries, List<String> heldBack, List<Fall> falls) {
        return new AlertResult(
                "1.0", Office.DAY, language, dry, deliveries, heldBack, falls, Map.of("phuong-1", "Phường 1"));
    }

    private static AlertResult everything(Language language) {
        return result(
                language,
                false,
                List.of(
                        delivery("smtp", Outcome.accepted("250 ok"), true),
                        delivery("smtp", Outcome.refused("550 no such user"), false),
                        delivery("smtp", Outcome.later(""), false),
                        delivery("outbox", Outcome.accepted("a.eml"), false)),
                List.of("held@example.org"),
                List.of(FELL, LOST));
    }

    private static String written(AlertResult result, String format, boolean quiet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AlertFormats.write(format, result, quiet, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"VI, text", "EN, text", "VI, json"})
    void everythingIsSaid(Language language, String format) throws IOException {
        String written = written(everything(language), format, false);

        Path golden = Path.of("src/test/resources/alerts", "trouble-" + Words.code(language) + "." + format);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @Test
    void whatIsOnlyTriedIsNotSaidToBeSent() throws IOException {
        AlertResult dry = result(Language.EN, true, List.of(delivery("smtp", null, false)), List.of(), List.of());

        assertThat(written(dry, "text", false))
                .contains("head@example.org: to be sent")
                .doesNotContain(" sent,");
        assertThat(written(dry, "json", false)).contains("\"dryRun\" : true", "\"state\" : \"dry-run\"");
        assertThat(written(result(Language.EN, true, List.of(), List.of(), List.of()), "text", false))
                .contains(Words.with("alert", Language.EN).say("run.nothing"));
    }

    @Test
    void quietIsWithoutMessages() throws IOException {
        assertThat(written(everything(Language.EN), "text", true))
                .contains("held@example.org", "Phường 1", "smtp")
                .doesNotContain("Việc quá hạn", "550");
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatWasAcceptedIsSent(Outcome.State state) {
        Delivery delivery = delivery("smtp", new Outcome(state, ""), false);

        assertThat(delivery.isSent()).isEqualTo(state == Outcome.State.ACCEPTED);
        assertThat(result(Language.VI, false, List.of(delivery), List.of(), List.of())
                        .isComplete())
                .isEqualTo(state == Outcome.State.ACCEPTED);
    }

    @Test
    void whatIsHeldBackOrLostIsMissing() {
        List<Delivery> sent = List.of(delivery("smtp", Outcome.accepted(""), false));

        assertThat(result(Language.VI, false, sent, List.of(), List.of(FELL)).isComplete())
                .isTrue();
        assertThat(result(Language.VI, false, sent, List.of(), List.of(LOST)).isComplete())
                .isFalse();
        assertThat(result(Language.VI, false, sent, List.of("held@example.org"), List.of())
                        .isComplete())
                .isFalse();
    }
}
