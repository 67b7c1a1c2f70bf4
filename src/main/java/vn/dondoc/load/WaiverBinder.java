package vn.dondoc.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.WaiverForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.model.Period;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.model.Waiver;

/** Makes the waivers. */
final class WaiverBinder {

    private static final String WAIVER_RULES = "WAIVER-";

    private final ProgramRegister programs;
    private final UnitRegister units;
    private final RuleVocabulary vocabulary;
    private final Documents documents;
    private final WaiverScope everywhere;
    private final Map<String, WaiverScope> within = new HashMap<>();
    private final List<Waiver> waivers = new ArrayList<>();

    /** All other documents must have been read. */
    WaiverBinder(ProgramRegister programs, UnitRegister units, RuleVocabulary vocabulary, Documents documents) {
        this.programs = programs;
        this.units = units;
        this.vocabulary = vocabulary;
        this.documents = documents;
        this.everywhere = WaiverScope.everywhere(programs);
    }

    List<Waiver> waivers() {
        return List.copyOf(waivers);
    }

    void bind(ReadDocument document, Entry root) {
        References references = new References(document.complaints(), units);
        for (Checked<Entry> checked : root.items(WaiverForm.WAIVERS)) {
            Waiver waiver = waiver(document, checked.value(), references);
            if (waiver != null) {
                waivers.add(waiver);
            }
        }
    }

    private @Nullable Waiver waiver(ReadDocument document, Entry entry, References references) {
        boolean rule = rule(entry.get(WaiverForm.RULE), references);
        String unit = references.unitId(entry.get(WaiverForm.UNIT));
        boolean narrowed = narrowed(entry, references);
        boolean sure = rule && narrowed && (unit != null || entry.get(WaiverForm.UNIT) == null);
        if (!sure || entry.dropped()) {
            return null;
        }
        Period occurrence = entry.value(WaiverForm.OCCURRENCE);
        Period period = entry.value(WaiverForm.PERIOD);
        return new Waiver(
                entry.demand(WaiverForm.RULE),
                entry.value(WaiverForm.PROGRAM),
                unit,
                entry.value(WaiverForm.TASK),
                occurrence == null ? null : occurrence.name(),
                entry.value(WaiverForm.AREA),
                entry.value(WaiverForm.KPI),
                entry.value(WaiverForm.REPORT),
                period == null ? null : period.name(),
                entry.value(WaiverForm.DIFFICULTY),
                entry.demand(WaiverForm.REASON),
                entry.demand(WaiverForm.APPROVED_BY),
                entry.value(WaiverForm.FROM),
                entry.demand(WaiverForm.EXPIRES),
                documents.idOf(document),
                entry.place());
    }

    private boolean rule(@Nullable Checked<String> rule, References references) {
        if (rule == null) {
            return false;
        }
        String id = rule.value();
        boolean known = vocabulary.rules().containsKey(id);
        if (vocabulary.fixed().contains(id) || (known && id.startsWith(WAIVER_RULES))) {
            references.complain(
                    Complaint.broken("rule-not-waivable", rule.spot()).with("value", id));
            return false;
        }
        if (!known) {
            references.complain(Complaint.dangling("unknown-rule", rule.spot())
                    .with("value", id)
                    .suggesting(id, vocabulary.rules().keySet()));
        }
        return known;
    }

    /** Whether everything of a program that narrows the waiver exists, in the program named or in any. */
    private boolean narrowed(Entry entry, References references) {
        Checked<String> program = entry.get(WaiverForm.PROGRAM);
        JudgedProgram named = references.named(program, programs.byId(), "unknown-program");
        if (program != null && named == null) {
            return false;
        }
        WaiverScope scope = named == null
                ? everywhere
                : within.computeIfAbsent(named.program().id(), id -> WaiverScope.within(named));
        return scope.holds(entry, references);
    }
}
