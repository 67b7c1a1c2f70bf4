package vn.dondoc.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Decision;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.UnitReport;
import vn.dondoc.model.Workspace;

/** Titles of the units' own tasks and the words of their difficulties, as far as they were known on a day. */
final class OwnWords {

    private record Key(String program, String unit, String id) {
        // Written out: what a record makes of itself is linked at run time, which a start would pay for.
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Key other
                    && id.equals(other.id)
                    && unit.equals(other.unit)
                    && program.equals(other.program);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * program.hashCode() + unit.hashCode()) + id.hashCode();
        }
    }

    private final Map<Key, String> titles = new HashMap<>();
    private final Map<Key, String> difficulties = new HashMap<>();

    /** From a unit and the task that it got by transfer to the unit that gave it. */
    private final Map<Key, String> givers = new HashMap<>();

    OwnWords(Workspace workspace, LocalDate asOf) {
        // The last one put counts: the highest revision known.
        workspace.plans().stream()
                .filter(plan -> known(plan.submitted(), asOf))
                .sorted(Comparator.comparingInt(UnitPlan::revision))
                .forEach(this::titles);
        workspace.reports().stream()
                .filter(report -> known(report.submitted(), asOf))
                .sorted(Comparator.comparing(UnitReport::period).thenComparing(UnitReport::revision))
                .forEach(this::difficulties);
        for (Decision decision : workspace.decisions()) {
            if (decision instanceof Decision.Transfer transfer) {
                givers.put(new Key(transfer.program(), transfer.to(), transfer.task()), transfer.unit());
            }
        }
    }

    @Nullable
    String title(String program, @Nullable String unit, String task) {
        Set<String> asked = new HashSet<>();
        for (String holder = unit; holder != null && asked.add(holder); ) {
            Key key = new Key(program, holder, task);
            String title = titles.get(key);
            if (title != null) {
                return title;
            }
            holder = givers.get(key);
        }
        return null;
    }

    @Nullable
    String difficulty(String program, String unit, String id) {
        return difficulties.get(new Key(program, unit, id));
    }

    private void titles(UnitPlan plan) {
        for (UnitPlan.Line line : plan.tasks()) {
            String title = line.title();
            if (line.own() && title != null) {
                titles.put(new Key(plan.program(), plan.unit(), line.task()), title);
            }
        }
    }

    private void difficulties(UnitReport report) {
        List<UnitReport.Difficulty> all = report.difficulties();
        all.forEach(d -> difficulties.put(new Key(report.program(), report.unit(), d.id()), d.content()));
    }

    private static boolean known(@Nullable LocalDate submitted, LocalDate asOf) {
        return submitted == null || !submitted.isAfter(asOf);
    }
}
