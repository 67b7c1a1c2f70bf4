package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Period;
import vn.dondoc.model.UnitReport;
import vn.dondoc.source.CodePoints;

/**
 * What is known on the as-of date of a unit's report for one period of a regime.
 *
 * @param revisions the visible ones by number, at least one
 */
record VisibleReport(List<UnitReport> revisions) {

    /** The order in which mentions follow each other: the period's last day, day received, regime. */
    static final Comparator<VisibleReport> ORDER = Comparator.comparing(
                    (VisibleReport r) -> r.period().lastDay())
            .thenComparing(VisibleReport::submitted, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(VisibleReport::regime, CodePoints.ORDER)
            .thenComparing(VisibleReport::period);

    private record Key(String regime, Period period) {}

    /** A unit's visible reports in one program, in mention order. */
    static List<VisibleReport> of(List<UnitReport> reports, LocalDate asOf) {
        Map<Key, List<UnitReport>> byKey = new TreeMap<>(
                Comparator.comparing(Key::regime, CodePoints.ORDER).thenComparing(Key::period));
        for (UnitReport report : reports) {
            if (Visibility.of(report.submitted(), asOf)) {
                byKey.computeIfAbsent(new Key(report.regime(), report.period()), k -> new ArrayList<>())
                        .add(report);
            }
        }
        List<VisibleReport> visible = new ArrayList<>();
        for (List<UnitReport> revisions : byKey.values()) {
            revisions.sort(Comparator.comparingInt(UnitReport::revision));
            visible.add(new VisibleReport(List.copyOf(revisions)));
        }
        visible.sort(ORDER);
        return List.copyOf(visible);
    }

    UnitReport lowest() {
        return revisions.get(0);
    }

    UnitReport highest() {
        return revisions.get(revisions.size() - 1);
    }

    String regime() {
        return highest().regime();
    }

    Period period() {
        return highest().period();
    }

    /** Day on which the highest revision came. */
    @Nullable
    LocalDate submitted() {
        return highest().submitted();
    }
}
