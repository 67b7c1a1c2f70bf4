package vn.dondoc.alert;

import static vn.dondoc.alert.LetterEntries.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.alert.Outcome.State;
import vn.dondoc.finding.Words;

/** What a run of alerts did, for people. */
final class AlertText {

    private final Words words;
    private final AlertResult result;
    private final StringBuilder text = new StringBuilder();

    private AlertText(AlertResult result) {
        this.result = result;
        this.words = Words.with("alert", result.language());
    }

    static String of(AlertResult result, boolean quiet) {
        AlertText writer = new AlertText(result);
        writer.write(quiet);
        return writer.text.toString();
    }

    private void write(boolean quiet) {
        line(words.say(result.dry() ? "run.title.dry" : "run.title", Map.of("asOf", result.asOf())));
        if (!quiet) {
            result.deliveries().forEach(this::delivery);
        }
        result.heldBack().forEach(address -> line(words.say("run.held", Map.of("address", address))));
        if (result.deliveries().isEmpty()) {
            line(words.say("run.nothing"));
        }
        falls();
        counts();
    }

    private void delivery(Delivery delivery) {
        if (delivery.text() != null) {
            text.append('\n').append("=".repeat(76)).append('\n');
            line(words.say("run.to") + ": " + delivery.address());
            line(words.say("run.subject") + ": " + delivery.subject());
            line("Message-ID: <" + delivery.id() + ">");
            text.append('\n').append(delivery.text());
            return;
        }
        Outcome outcome = delivery.outcome();
        String state = words.say(
                outcome == null
                        ? "run.state.DRY"
                        : outcome.state() == State.ACCEPTED
                                ? "run.state.ACCEPTED" + kept(delivery.channel())
                                : "run.state." + outcome.state());
        String again = delivery.retried() ? " (" + words.say("run.retried") + ")" : "";
        line(delivery.channel() + ": " + delivery.address() + ": " + state + again);
        line("  " + delivery.subject());
        if (outcome != null
                && outcome.state() != State.ACCEPTED
                && !outcome.detail().isEmpty()) {
            line("  " + outcome.detail());
        }
    }

    /** What only lies in a folder is not said to be sent. */
    private static String kept(String channel) {
        return channel.equals(Outbox.NAME) ? "." + Outbox.NAME : "";
    }

    private void falls() {
        if (result.falls().isEmpty()) {
            return;
        }
        text.append('\n');
        line(words.say("run.falls"));
        for (Fall fall : result.falls()) {
            Recipient to = fall.to();
            Map<String, Object> values = LetterEntries.values(
                    "unit", unit(fall),
                    "role", role(fall.role()),
                    "n", fall.findings(),
                    "to", to == null ? null : to.address());
            line("  " + words.say(to == null ? "run.fall.nobody" : "run.fall", values));
        }
    }

    private String unit(Fall fall) {
        String unit = fall.unit();
        return unit == null
                ? String.valueOf(fall.program())
                : result.unitNames().getOrDefault(unit, unit);
    }

    private String role(String role) {
        boolean known = List.of(Router.HEAD, Router.UNIT, Router.COORDINATOR, Router.OVERSEER)
                .contains(role);
        return known ? words.say("run.role." + role) : words.say("run.role.official", Map.of("role", role));
    }

    private void counts() {
        Map<String, int[]> byChannel = new LinkedHashMap<>();
        for (Delivery delivery : result.deliveries()) {
            int[] counts = byChannel.computeIfAbsent(delivery.channel(), key -> new int[2]);
            counts[delivery.isSent() ? 0 : 1]++;
        }
        if (!byChannel.isEmpty()) {
            text.append('\n');
        }
        byChannel.forEach((channel, counts) -> line(words.say(
                result.dry() ? "run.channel.dry" : "run.channel" + kept(channel),
                LetterEntries.values(
                        "channel", channel, "sent", counts[0], "left", counts[1] == 0 ? null : counts[1]))));
    }

    private void line(String said) {
        String indent = " ".repeat(said.length() - said.stripLeading().length());
        text.append(indent).append(clean(said)).append('\n');
    }
}
