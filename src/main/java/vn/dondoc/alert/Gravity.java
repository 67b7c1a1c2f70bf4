package vn.dondoc.alert;

import java.util.Comparator;
import vn.dondoc.alert.Notice.Item;
import vn.dondoc.alert.Notice.UnitPart;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;
import vn.dondoc.source.CodePoints;

/** What stands first in a message: the most severe, then the highest level, then the longest overdue. */
final class Gravity {

    private static final Comparator<Finding> GRAVEST = Comparator.comparing(Finding::severity)
            .thenComparingInt(Finding::level)
            .thenComparingInt(Gravity::daysOverdue)
            .reversed();

    /** Within a unit; what is equal stays in the order of the findings. */
    static final Comparator<Item> OF_ITEMS = Comparator.comparing(Item::finding, GRAVEST);

    /** By the gravest item of each; those where all is resolved last. */
    static final Comparator<UnitPart> OF_UNITS = Comparator.comparing(
                    (UnitPart part) -> part.items().isEmpty() ? 1 : 0)
            .thenComparing(Gravity::compareFirst)
            .thenComparing(part -> part.unit() == null ? "" : part.unit(), CodePoints.ORDER);

    private Gravity() {}

    static Severity worst(UnitPart part) {
        return part.items().isEmpty()
                ? Severity.INFO
                : part.items().get(0).finding().severity();
    }

    private static int compareFirst(UnitPart one, UnitPart other) {
        return one.items().isEmpty() || other.items().isEmpty()
                ? 0
                : OF_ITEMS.compare(one.items().get(0), other.items().get(0));
    }

    private static int daysOverdue(Finding finding) {
        Integer days = finding.daysOverdue();
        return days == null ? 0 : days;
    }
}
