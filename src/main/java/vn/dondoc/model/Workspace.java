package vn.dondoc.model;

import java.util.List;
import java.util.Map;

/**
 * Everything that a run read and could bind, in reading order. Entries that had to be dropped are not here; every
 * reference resolves.
 *
 * @param programs the programs that are judged
 * @param units by id, in reading order
 * @param plans those of judged programs and known units; identities are unique
 * @param reports likewise
 * @param decisions those of judged programs
 * @param calendar all calendars of the run, added up
 */
public record Workspace(
        List<Program> programs,
        Map<String, Unit> units,
        List<UnitPlan> plans,
        List<UnitReport> reports,
        List<Decision> decisions,
        Calendar calendar,
        List<Waiver> waivers) {}
