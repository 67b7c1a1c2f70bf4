package vn.dondoc.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.ProgramSummary.KpiSummary;
import vn.dondoc.finding.ProgramSummary.Reports;
import vn.dondoc.finding.ProgramSummary.UnitSummary;

/** Reads back how programs stood: what {@link vn.dondoc.report.JsonPrograms} wrote. */
final class ProgramReading {

    private ProgramReading() {}

    static ProgramSummary of(JsonNode program) {
        List<UnitSummary> units = new ArrayList<>();
        program.path("perUnit").forEach(unit -> units.add(unit(unit)));
        List<KpiSummary> kpis = new ArrayList<>();
        program.path("kpis").forEach(kpi -> kpis.add(kpi(kpi)));
        return new ProgramSummary(
                program.path("id").asText(),
                program.path("title").asText(),
                RunSummary.language(program.path("language").asText()),
                program.path("units").asInt(),
                boxes(program.path("assignments")),
                units,
                kpis);
    }

    private static Boxes boxes(JsonNode boxes) {
        return new Boxes(
                boxes.path("doneOnTime").asInt(),
                boxes.path("doneLate").asInt(),
                boxes.path("openInTime").asInt(),
                boxes.path("openOverdue").asInt(),
                boxes.path("closed").asInt());
    }

    private static UnitSummary unit(JsonNode unit) {
        JsonNode reports = unit.path("reports");
        return new UnitSummary(
                unit.path("unit").asText(),
                boxes(unit),
                arrival(unit.path("plan").asText()),
                new Reports(
                        reports.path("due").asInt(),
                        reports.path("onTime").asInt(),
                        reports.path("late").asInt(),
                        reports.path("missing").asInt()),
                fraction(unit, "onTimeRate"));
    }

    private static KpiSummary kpi(JsonNode kpi) {
        return new KpiSummary(
                kpi.path("kpi").asText(),
                RecordedJson.text(kpi, "unit"),
                RecordedJson.text(kpi, "period"),
                fraction(kpi, "value"),
                kpi.path("target").asText(),
                kpi.hasNonNull("met") ? kpi.path("met").asBoolean() : null);
    }

    private static Arrival arrival(String written) {
        for (Arrival arrival : Arrival.values()) {
            if (arrival.written().equals(written)) {
                return arrival;
            }
        }
        return Arrival.NOT_OWED;
    }

    /** {@code 961/10}, {@code 96}, or null. */
    private static @Nullable BigFraction fraction(JsonNode node, String field) {
        String written = RecordedJson.text(node, field);
        if (written == null) {
            return null;
        }
        int bar = written.indexOf('/');
        return bar < 0
                ? BigFraction.of(new BigInteger(written))
                : BigFraction.of(new BigInteger(written.substring(0, bar)), new BigInteger(written.substring(bar + 1)));
    }
}
