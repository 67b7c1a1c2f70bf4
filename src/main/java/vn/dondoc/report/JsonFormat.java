package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.ProgramSummary.KpiSummary;
import vn.dondoc.finding.ProgramSummary.UnitSummary;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** {@code json}: everything, for machines. */
final class JsonFormat implements Format {

    /** Rises when a reader of the last version would misunderstand this one. */
    private static final int SCHEMA_VERSION = 1;

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            head(audit, json);
            array(json, "programs", audit.programs(), JsonFormat::program);
            summary(audit, json);
            json.writeArrayFieldStart("findings");
            for (Finding finding : audit.findings()) {
                finding(finding, audit.languageOf(finding), json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void head(Audit audit, JsonGenerator json) throws IOException {
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "dondoc");
        json.writeStringField("version", audit.version());
        json.writeEndObject();
        json.writeStringField("asOf", audit.asOf().toString());
        json.writeObjectFieldStart("input");
        json.writeNumberField("files", audit.input().files());
        json.writeNumberField("documents", audit.input().documents());
        json.writeNumberField("facts", audit.input().facts());
        json.writeStringField("sha256", audit.input().sha256());
        json.writeEndObject();
        json.writeObjectFieldStart("rules");
        array(json, "ran", audit.ran(), (id, to) -> to.writeString(id));
        array(json, "off", audit.off(), (id, to) -> to.writeString(id));
        json.writeStringField("sha256", audit.rulesSha256());
        json.writeEndObject();
    }

    private static void program(ProgramSummary program, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", program.id());
        json.writeStringField("title", program.title());
        json.writeNumberField("units", program.units());
        json.writeObjectFieldStart("assignments");
        boxes(program.assignments(), json);
        json.writeEndObject();
        array(json, "perUnit", program.perUnit(), JsonFormat::unit);
        array(json, "kpis", program.kpis(), JsonFormat::kpi);
        json.writeEndObject();
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

    private static void summary(Audit audit, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("summary");
        for (Severity severity : List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            json.writeNumberField(severity.written(), audit.counted(severity));
        }
        json.writeNumberField("waived", audit.waived());
        json.writeNumberField("baseline", audit.inBaseline());
        json.writeEndObject();
    }

    private static void finding(Finding finding, Language language, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().written());
        subject(finding.subject(), json);
        json.writeStringField(
                "due", finding.due() == null ? null : finding.due().toString());
        if (finding.daysOverdue() == null) {
            json.writeNullField("daysOverdue");
        } else {
            json.writeNumberField("daysOverdue", finding.daysOverdue());
        }
        json.writeNumberField("level", finding.level());
        json.writeStringField("message", finding.message().in(language));
        bilingual("messages", finding.message(), json);
        json.writeStringField("remedy", finding.remedy().in(language));
        json.writeStringField("basis", finding.basis().in(language));
        json.writeStringField("path", finding.path());
        json.writeObjectFieldStart("location");
        place(finding.location(), json);
        json.writeEndObject();
        json.writeArrayFieldStart("evidence");
        for (Finding.Evidence evidence : finding.evidence()) {
            json.writeStartObject();
            json.writeStringField("fact", evidence.fact().in(language));
            place(evidence.place(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        responsible(finding.responsible(), json);
        waived(finding.waived(), json);
        json.writeBooleanField("baseline", finding.baseline());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }

    private static void subject(Subject subject, JsonGenerator json) throws IOException {
        json.writeStringField("program", subject.program());
        json.writeStringField("unit", subject.unit());
        json.writeStringField("task", subject.task());
        json.writeStringField("occurrence", subject.occurrence());
        json.writeStringField("area", subject.area());
        json.writeStringField("kpi", subject.kpi());
        json.writeStringField("report", subject.report());
        json.writeStringField("period", subject.period());
        json.writeStringField("difficulty", subject.difficulty());
        json.writeStringField("request", subject.request());
    }

    private static void responsible(Finding.@Nullable Owner owner, JsonGenerator json) throws IOException {
        if (owner == null) {
            json.writeNullField("responsible");
            return;
        }
        json.writeObjectFieldStart("responsible");
        json.writeStringField("unit", owner.unit());
        json.writeStringField("name", owner.name());
        json.writeStringField("title", owner.title());
        json.writeStringField("role", owner.role());
        if (owner.accountable() != null) {
            json.writeStringField("accountable", owner.accountable());
        }
        json.writeEndObject();
    }

    private static void waived(Finding.@Nullable Waived waived, JsonGenerator json) throws IOException {
        if (waived == null) {
            json.writeNullField("waived");
            return;
        }
        json.writeObjectFieldStart("waived");
        json.writeStringField("reason", waived.reason());
        json.writeStringField("approvedBy", waived.approvedBy());
        json.writeStringField("expires", waived.expires().toString());
        json.writeEndObject();
    }

    private static void bilingual(String field, Bilingual text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        for (Language language : Language.values()) {
            json.writeStringField(language.name().toLowerCase(Locale.ROOT), text.in(language));
        }
        json.writeEndObject();
    }

    private static void place(Place place, JsonGenerator json) throws IOException {
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }

    /** Writes one element of an array. */
    @FunctionalInterface
    private interface Element<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private static <T> void array(JsonGenerator json, String field, List<T> values, Element<T> element)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            element.write(value, json);
        }
        json.writeEndArray();
    }
}
