package vn.dondoc.alert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.alert.Notice.Item;
import vn.dondoc.alert.Notice.UnitPart;
import vn.dondoc.finding.Words;

/** How many findings of which kind. */
final class Counts {

    /** Kinds that a subject line names; the rest is one number. */
    private static final int SHOWN_IN_SUBJECT = 3;

    private final Map<Kind, Integer> byKind = new EnumMap<>(Kind.class);

    static Counts of(List<UnitPart> parts) {
        Counts counts = new Counts();
        for (UnitPart part : parts) {
            part.items().stream()
                    .filter(item -> !repeatsOthers(item))
                    .forEach(item -> counts.add(Kind.of(item.finding().rule().id()), 1));
            counts.add(Kind.RESOLVED, part.resolved().size());
        }
        return counts;
    }

    /** In full: {@code 2 việc quá hạn, 1 báo cáo thiếu}. */
    String all(Words words) {
        return phrase(words, byKind.size());
    }

    /** For a subject line. */
    String brief(Words words) {
        return phrase(words, byKind.size() == SHOWN_IN_SUBJECT + 1 ? byKind.size() : SHOWN_IN_SUBJECT);
    }

    /** Whether nothing but good news is counted. */
    boolean onlyResolved() {
        return byKind.keySet().stream().allMatch(kind -> kind == Kind.RESOLVED);
    }

    private String phrase(Words words, int kinds) {
        List<String> phrases = new ArrayList<>();
        int rest = 0;
        for (Map.Entry<Kind, Integer> one : byKind.entrySet()) {
            if (phrases.size() < kinds) {
                phrases.add(words.say("alert.count." + one.getKey(), Map.of("n", one.getValue())));
            } else {
                rest += one.getValue();
            }
        }
        if (rest > 0) {
            phrases.add(words.say("alert.more", Map.of("n", rest)));
        }
        return String.join(", ", phrases);
    }

    private void add(Kind kind, int n) {
        if (n > 0) {
            byKind.merge(kind, n, Integer::sum);
        }
    }

    /** It says again what the same message says one by one. */
    private static boolean repeatsOthers(Item item) {
        return item.restates() != null && item.restates().listedHere() > 0;
    }
}
