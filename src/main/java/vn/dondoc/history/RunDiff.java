package vn.dondoc.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Change;
import vn.dondoc.finding.Finding;

/**
 * What became of the findings that count from one recorded run to another, each once.
 *
 * @param changes those that are new, graver, less grave or fixed, in this order
 * @param stillOpen those that are as they were, as the later run has them
 * @param setAside those that are still there, but do not count any more: waived, or known from a baseline
 */
public record RunDiff(
        RecordedRun earlier,
        RecordedRun later,
        Audit audit,
        List<Change> changes,
        List<Finding> stillOpen,
        List<Finding> setAside) {

    /**
     * Compares two runs.
     *
     * @param before the earlier result
     * @param after the later one
     */
    public static RunDiff of(RecordedRun earlier, Audit before, RecordedRun later, Audit after) {
        Map<String, Finding> there = new HashMap<>();
        after.findings().forEach(finding -> there.put(finding.fingerprint(), finding));
        List<Change> changes = new ArrayList<>();
        List<Finding> setAside = new ArrayList<>();
        Set<String> changed = new HashSet<>();
        for (Change change : Change.between(before.counting(), after.counting())) {
            Finding now = there.get(change.finding().fingerprint());
            changed.add(change.finding().fingerprint());
            if (change.kind() == Change.Kind.VANISHED && now != null) {
                setAside.add(now);
            } else {
                changes.add(change);
            }
        }
        List<Finding> stillOpen = after.counting().stream()
                .filter(finding -> !changed.contains(finding.fingerprint()))
                .toList();
        return new RunDiff(earlier, later, after, List.copyOf(changes), stillOpen, List.copyOf(setAside));
    }

    /** The changes of one kind. */
    public List<Change> changes(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
