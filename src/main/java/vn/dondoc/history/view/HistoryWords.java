package vn.dondoc.history.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dondoc.finding.Severity;
import vn.dondoc.finding.Visible;
import vn.dondoc.finding.Words;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.model.Program.Language;

/** The words of what is shown of a history. */
final class HistoryWords {

    /** Digits of a hash that tell runs apart. */
    private static final int SHORT = 12;

    /** Moments are shown as the clocks of Vietnam show them. */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final Words words;
    private final DateTimeFormatter moments;

    HistoryWords(Language language) {
        this.words = Words.with("history", language);
        this.moments = DateTimeFormatter.ofPattern(words.say("date") + " HH:mm", Locale.ROOT);
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, Map<String, ?> values) {
        return words.say(key, values);
    }

    String moment(Instant instant) {
        return moments.format(instant.atOffset(VIETNAM));
    }

    boolean has(String key) {
        return words.has(key);
    }

    /** {@code kiểm toán}, {@code đôn đốc}. */
    String kind(RecordedRun run) {
        return say("history.kind." + run.kind().name());
    }

    static String shortHash(RecordedRun run) {
        return run.hash().substring(0, Math.min(SHORT, run.hash().length()));
    }

    /** How many findings counted, and how many did not. */
    String counts(RecordedRun run) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            add(counts, severity.name(), run.summary().counted().getOrDefault(severity, 0));
        }
        add(counts, "waived", run.summary().waived());
        add(counts, "baseline", run.summary().baseline());
        return counts.isEmpty() ? say("history.no-findings") : String.join(", ", counts);
    }

    /** Values with what of the findings a run kept; without it where it kept them all. */
    static Map<String, Object> withScope(RecordedRun run, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        if (!run.scope().isEmpty()) {
            all.put("scope", Visible.text(run.scope()));
        }
        return all;
    }

    private void add(List<String> counts, String what, int n) {
        if (n > 0) {
            counts.add(say("text.count." + what, Map.of("n", n)));
        }
    }
}
