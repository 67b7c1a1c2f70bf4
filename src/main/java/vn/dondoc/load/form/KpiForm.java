package vn.dondoc.load.form;

import java.util.Locale;
import vn.dondoc.load.shape.Choice;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Derived;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.Shape;
import vn.dondoc.load.shape.Spot;
import vn.dondoc.load.shape.TargetText;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.model.Kpi.Scope;
import vn.dondoc.model.Target;

/** A target of a program that is measured (chỉ tiêu). */
public final class KpiForm {

    public static final Field<String> ID = Field.required("id", Parts.ID);
    public static final Field<String> NAME = Field.required("name", Parts.WORDS);
    public static final Field<Measure> MEASURE = Field.optional(
            "measure", Choice.of(Measure.values(), measure -> measure.name().toLowerCase(Locale.ROOT)));
    public static final Field<Target> TARGET = Field.required("target", new TargetText());
    public static final Field<Target> CRITICAL = Field.optional("critical", new TargetText());
    public static final Field<Scope> SCOPE = Field.required(
            "scope", Choice.of(Scope.values(), scope -> scope.name().toLowerCase(Locale.ROOT)));
    public static final Field<String> IN = Field.required("in", Parts.NAME);
    public static final Field<SelectionDraft> OWED_BY = Field.optional("owedBy", SelectionForm.SHAPE);
    public static final Field<Boolean> POOLED = Field.optional("pooled", Parts.FLAG);
    public static final Field<String> MEASURED_BY = Field.optional("measuredBy", Parts.NAME);

    static final Shape<Entry> SHAPE = new Derived<>(
            Fields.of(ID, NAME, MEASURE, TARGET, CRITICAL, SCOPE, IN, OWED_BY, POOLED, MEASURED_BY),
            KpiForm::pooledOnlyWhereItCanBe);

    private KpiForm() {}

    private static Entry pooledOnlyWhereItCanBe(Entry kpi, Spot spot, Complaints complaints) {
        boolean percent = kpi.value(MEASURE, Measure.PERCENT) == Measure.PERCENT;
        boolean program = kpi.value(SCOPE, Scope.PROGRAM) == Scope.PROGRAM;
        if (!kpi.value(POOLED, false) || (percent && program)) {
            return kpi;
        }
        complaints.add(Complaint.broken(percent ? "pooled-not-program" : "pooled-not-percent", kpi.spotOf(POOLED)));
        return kpi.without(POOLED);
    }
}
