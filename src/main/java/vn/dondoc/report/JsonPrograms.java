package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.ProgramSummary.KpiSummary;
import vn.dondoc.finding.ProgramSummary.UnitSummary;

/** How programs stand, in JSON. */
public final class JsonPrograms {

    private JsonPrograms() {}

    static void write(ProgramSummary program, JsonGenerator json) throws IOException {
        json.writeStartObject();
        fields(program, json);
        json.writeEndObject();
    }

    /** Writes the fields of a program's object. */
    public static void fields(ProgramSummary program, JsonGenerator json) throws IOException {
        json.writeStringField("id", program.id());
        json.writeStringField("title", program.title());
        json.writeNumberField("units", program.units());
        json.writeObjectFieldStart("assignments");
        boxes(program.assignments(), json);
        json.writeEndObject();
        json.writeArrayFieldStart("perUnit");
        for (UnitSummary unit : program.perUnit()) {
            unit(unit, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("kpis");
        for (KpiSummary kpi : program.kpis()) {
            kpi(kpi, json);
        }
        json.writeEndArray();
    }

    private static void boxes(Boxes boxes, JsonGenerator json) throws IOException {
        json.writeNumberField("total", boxes.total());
        json.writeNumberField("doneOnTime", boxes.doneOnTime());
        json.writeNumberField("doneLate", boxes.doneLate());
        json.writeNumberField("openInTime", boxes.openInTime());
        json.writeNumberField("openOverdue", boxes.openOverdue());
        json.writeNumberField("closed", boxes.closed());
    }

    private static void unit(UnitSummary unit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", unit.unit());
        boxes(unit.boxes(), json);
        json.writeStringField("plan", unit.plan().written());
        json.writeObjectFieldStart("reports");
        json.writeNumberField("due", unit.reports().due());
        json.writeNumberField("onTime", unit.reports().onTime());
        json.writeNumberField("late", unit.reports().late());
        json.writeNumberField("missing", unit.reports().missing());
        json.writeEndObject();
        json.writeStringField("onTimeRate", exact(unit.onTimeRate()));
        json.writeEndObject();
    }

    private static void kpi(KpiSummary kpi, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kpi", kpi.kpi());
        json.writeStringField("unit", kpi.unit());
        json.writeStringField("period", kpi.period());
        json.writeStringField("value", exact(kpi.value()));
        json.writeStringField("target", kpi.target());
        if (kpi.met() == null) {
            json.writeNullField("met");
        } else {
            json.writeBooleanField("met", kpi.met());
        }
        json.writeEndObject();
    }

    /** A fraction in lowest terms; a whole number without a denominator. */
    private static @Nullable String exact(@Nullable BigFraction value) {
        if (value == null) {
            return null;
        }
        String numerator = value.getNumerator().toString();
        String denominator = value.getDenominator().toString();
        return denominator.equals("1") ? numerator : numerator + "/" + denominator;
    }
}
