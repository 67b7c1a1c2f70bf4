package vn.dondoc.engine;

import java.time.LocalDate;
import org.drools.base.rule.Pattern;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;
import vn.dondoc.fact.Delay;
import vn.dondoc.fact.Due;
import vn.dondoc.fact.Fact;
import vn.dondoc.finding.Breach.EvidenceNote;
import vn.dondoc.finding.Explanation.About;

/** What an explanation says of facts: their kind, and where they are written. */
final class FactNames {

    private FactNames() {}

    /** The kind of the facts that a pattern asks for: the simple name of their type. */
    static String kind(Pattern pattern) {
        String name = pattern.getObjectType().getClassName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Null for what is written nowhere: the day judged, a parameter. */
    static @Nullable About about(FactHandle handle) {
        if (!(((InternalFactHandle) handle).getObject() instanceof Fact fact)) {
            return null;
        }
        return new About(
                fact.subject(),
                fact.place(),
                fact instanceof Due due ? due(due) : null,
                fact.evidence().stream()
                        .map(one -> new EvidenceNote(one.what().name(), one.value(), one.place()))
                        .toList());
    }

    private static @Nullable LocalDate due(Due fact) {
        Delay delay = fact.overdue() == null ? fact.late() : fact.overdue();
        return delay == null ? null : delay.due();
    }
}
