package vn.dondoc.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding;

/**
 * What a unit owed over time, and who was told of it.
 *
 * @param runs those that judged it, by day; of several on one day the one recorded last
 * @param courses each finding about it, by the day on which it was first seen, then in the order of results
 */
public record UnitHistory(String unit, List<RecordedRun> runs, List<Course> courses) {

    /**
     * A finding over time.
     *
     * @param finding as it was last seen
     * @param first first day on which it was seen
     * @param last last day on which it was seen
     * @param times in how many of the runs
     * @param highest highest level that it had
     * @param goneOn day of the first later run without it; null while it is there
     * @param told who was told of it, in order
     */
    public record Course(
            Finding finding,
            LocalDate first,
            LocalDate last,
            int times,
            int highest,
            @Nullable LocalDate goneOn,
            List<Telling> told) {}

    /**
     * Reads what became of a unit.
     *
     * @param handle of {@link HistoryDatabase#read}
     * @param all every run, in the order of recording
     */
    public static UnitHistory of(Handle handle, List<RecordedRun> all, String unit) {
        Map<LocalDate, RecordedRun> byDay = new TreeMap<>();
        all.stream()
                .filter(run -> run.scope().isEmpty() || run.scope().equals("unit=" + unit))
                .forEach(run -> byDay.put(run.asOf(), run));
        List<RecordedRun> runs = List.copyOf(byDay.values());
        Map<String, List<Sighting>> seen = new LinkedHashMap<>();
        for (RecordedRun run : runs) {
            for (Finding finding : findings(handle, run, unit)) {
                seen.computeIfAbsent(finding.fingerprint(), f -> new ArrayList<>())
                        .add(new Sighting(run.asOf(), finding));
            }
        }
        Map<String, List<Telling>> told = new HashMap<>();
        for (Telling telling : Tellings.of(handle, seen.keySet())) {
            told.computeIfAbsent(telling.fingerprint(), f -> new ArrayList<>()).add(telling);
        }
        List<Course> courses = new ArrayList<>();
        seen.forEach((fingerprint, sightings) ->
                courses.add(course(sightings, runs, told.getOrDefault(fingerprint, List.of()))));
        return new UnitHistory(unit, runs, List.copyOf(courses));
    }

    /** That a finding was there on a day. */
    private record Sighting(LocalDate day, Finding finding) {}

    private static Course course(List<Sighting> sightings, List<RecordedRun> runs, List<Telling> told) {
        Sighting last = sightings.get(sightings.size() - 1);
        LocalDate gone = runs.stream()
                .map(RecordedRun::asOf)
                .filter(day -> day.isAfter(last.day()))
                .findFirst()
                .orElse(null);
        int highest =
                sightings.stream().mapToInt(one -> one.finding().level()).max().orElse(0);
        return new Course(
                last.finding(), sightings.get(0).day(), last.day(), sightings.size(), highest, gone, List.copyOf(told));
    }

    private static List<Finding> findings(Handle handle, RecordedRun run, String unit) {
        // What a rule is called is not asked for here, so no catalogue is read.
        return handle.createQuery("select * from finding where run = :run and unit = :unit order by position")
                .bind("run", run.number())
                .bind("unit", unit)
                .map((row, context) -> FindingRow.read(row, Map.of()))
                .list();
    }

    /** Every unit that some run knew or found something about, by id. */
    public static Map<String, String> names(List<RecordedRun> runs) {
        Map<String, String> names = new TreeMap<>();
        runs.forEach(run -> names.putAll(run.summary().unitNames()));
        return names;
    }
}
