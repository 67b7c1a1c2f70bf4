package vn.dondoc.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Judged;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Waiver;
import vn.dondoc.source.Place;

/** Holds the waivers of a run against its breaches, and remembers which of them matched. */
final class Waivings {

    private final LocalDate asOf;
    private final Map<String, List<Waiver>> byRule = new HashMap<>();
    private final Set<Place> matched = new HashSet<>();

    /** @param waivers in reading order */
    Waivings(List<Waiver> waivers, LocalDate asOf) {
        this.asOf = asOf;
        waivers.forEach(waiver ->
                byRule.computeIfAbsent(waiver.rule(), r -> new ArrayList<>()).add(waiver));
    }

    /** The first waiver in force that matches covers the breach; without one, the first expired one is noted. */
    Judged judge(Breach breach) {
        Waiver inForce = null;
        Waiver expired = null;
        for (Waiver waiver : byRule.getOrDefault(breach.rule().id(), List.of())) {
            if (matches(waiver, breach.subject())) {
                if (waiver.inForceOn(asOf)) {
                    matched.add(waiver.place());
                    inForce = inForce == null ? waiver : inForce;
                } else if (asOf.isAfter(waiver.expires())) {
                    expired = expired == null ? waiver : expired;
                }
            }
        }
        return new Judged(breach, inForce, inForce == null ? expired : null);
    }

    /** Whether it covers one of the breaches judged so far. */
    boolean hasMatched(Waiver waiver) {
        return matched.contains(waiver.place());
    }

    private static boolean matches(Waiver waiver, Subject subject) {
        return narrows(waiver.program(), subject.program())
                && narrows(waiver.unit(), subject.unit())
                && narrows(waiver.task(), subject.task())
                && narrows(waiver.occurrence(), subject.occurrence())
                && narrows(waiver.area(), subject.area())
                && narrows(waiver.kpi(), subject.kpi())
                && narrows(waiver.report(), subject.report())
                && narrows(waiver.period(), subject.period())
                && narrows(waiver.difficulty(), subject.difficulty());
    }

    private static boolean narrows(@Nullable String asked, @Nullable String has) {
        return asked == null || asked.equals(has);
    }
}
