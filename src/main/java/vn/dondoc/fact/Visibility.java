package vn.dondoc.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Workspace;

/** What was known on a day. */
public final class Visibility {

    private Visibility() {}

    /** A workspace without the plans, reports and decisions that came after a day. */
    public static Workspace on(LocalDate day, Workspace workspace) {
        return new Workspace(
                workspace.programs(),
                workspace.units(),
                workspace.plans().stream()
                        .filter(plan -> of(plan.submitted(), day))
                        .toList(),
                workspace.reports().stream()
                        .filter(report -> of(report.submitted(), day))
                        .toList(),
                workspace.decisions().stream()
                        .filter(decision -> of(decision.decided(), day))
                        .toList(),
                workspace.calendar(),
                workspace.waivers());
    }

    /** A document whose date cannot be read is known: a typo must not turn into "was never sent". */
    static boolean of(@Nullable LocalDate dated, LocalDate asOf) {
        return dated == null || !dated.isAfter(asOf);
    }
}
