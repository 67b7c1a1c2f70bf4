package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Finding;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** Findings, in JSON. */
public final class JsonFindings {

    private JsonFindings() {}

    /**
     * Writes a finding as an object.
     *
     * @param language of what is said in one language only
     */
    public static void write(Finding finding, Language language, JsonGenerator json) throws IOException {
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

    /** What is owed, without anything that is only so once the day has passed. */
    static void obligation(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        subject(finding.subject(), json);
        json.writeStringField(
                "due", finding.due() == null ? null : finding.due().toString());
        json.writeObjectFieldStart("location");
        place(finding.location(), json);
        json.writeEndObject();
        responsible(finding.responsible(), json);
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
}
