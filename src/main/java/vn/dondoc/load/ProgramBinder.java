package vn.dondoc.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.ProgramForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Keyed;
import vn.dondoc.load.shape.Listing;
import vn.dondoc.model.Escalation;
import vn.dondoc.model.Person;
import vn.dondoc.model.Program;
import vn.dondoc.model.Program.Area;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.RuleSetting;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.model.Selection;
import vn.dondoc.model.Written;

/** Makes a program of its checked fields. */
final class ProgramBinder {

    /** Whom a ladder may tell beside the program's officials. */
    private static final Set<String> LADDER_ROLES = Set.of("head", "unit", "coordinator", "overseer");

    private final UnitRegister units;
    private final RuleVocabulary vocabulary;
    private final Documents documents;

    ProgramBinder(UnitRegister units, RuleVocabulary vocabulary, Documents documents) {
        this.units = units;
        this.vocabulary = vocabulary;
        this.documents = documents;
    }

    /** The program; null where its coordinator does not exist, and then nothing else was looked at. */
    @Nullable
    Program bind(ProgramScope scope) {
        Entry entry = scope.entry();
        References references = new References(scope.document().complaints(), units);
        Written<String> coordinator = references.unit(entry.get(ProgramForm.COORDINATOR));
        if (coordinator == null) {
            return null;
        }
        bindAreas(scope, references);
        new RegimeBinder(scope, references).bind();
        new TaskBinder(scope, references).bind();
        new KpiBinder(scope, references, coordinator.value()).bind();
        Entry decision = entry.value(ProgramForm.DECISION);
        Entry declared = entry.value(ProgramForm.DECLARED);
        Entry difficulties = entry.value(ProgramForm.DIFFICULTIES);
        Entry workingDays = entry.value(ProgramForm.WORKING_DAYS);
        String id = entry.demand(ProgramForm.ID);
        return new Program(
                id,
                entry.value(ProgramForm.TITLE, id),
                entry.value(ProgramForm.LANGUAGE, Language.VI),
                decision == null ? null : decision.value(ProgramForm.DECISION_NUMBER),
                decision == null ? null : decision.value(ProgramForm.DECISION_DATE),
                entry.demand(ProgramForm.PERIOD),
                List.copyOf(scope.areas().values()),
                declared(declared, ProgramForm.DECLARED_AREAS),
                declared(declared, ProgramForm.DECLARED_TASKS),
                stated(entry, ProgramForm.AREAS),
                stated(entry, ProgramForm.TASKS),
                officials(scope),
                coordinator,
                planObligation(entry.value(ProgramForm.UNIT_PLAN), references),
                List.copyOf(scope.regimes().values()),
                difficulties == null ? null : difficulties.value(ProgramForm.FORWARD_WITHIN),
                difficulties == null ? null : difficulties.value(ProgramForm.ANSWER_WITHIN),
                workingDays != null && workingDays.value(ProgramForm.ROLL, false),
                escalation(entry.value(ProgramForm.ESCALATION), scope, references),
                List.copyOf(scope.tasks().values()),
                List.copyOf(scope.kpis().values()),
                settings(scope, true),
                documents.idOf(scope.document()),
                entry.place());
    }

    /** Checks the rule settings of a program that is not judged, which is not checked for references. */
    void checkSettings(ProgramScope scope) {
        settings(scope, false);
    }

    private Map<String, RuleSetting> settings(ProgramScope scope, boolean referencesToo) {
        return new RuleSettings(vocabulary, scope.document().complaints(), referencesToo)
                .bind(scope.entry().value(ProgramForm.RULES, List.of()));
    }

    private static void bindAreas(ProgramScope scope, References references) {
        List<Checked<Entry>> areas = scope.entry().items(ProgramForm.AREAS);
        for (Entry area :
                Distinct.byId(areas, ProgramForm.AREA_ID, "duplicate-area", scope.areas(), references.complaints())) {
            if (!area.dropped()) {
                String id = area.demand(ProgramForm.AREA_ID);
                scope.areas().add(id, new Area(id, area.value(ProgramForm.AREA_NAME, id), area.place()));
            }
        }
    }

    private static @Nullable Written<Integer> declared(@Nullable Entry declared, Field<Integer> field) {
        Checked<Integer> total = declared == null ? null : declared.get(field);
        return total == null ? null : total.written();
    }

    private static int stated(Entry entry, Field<Listing<Entry>> field) {
        return entry.demand(field).stated();
    }

    private static Map<String, Person> officials(ProgramScope scope) {
        Map<String, Person> officials = new LinkedHashMap<>();
        for (String role : scope.roles().names()) {
            Person person = scope.roles().get(role);
            if (person != null) {
                officials.put(role, person);
            }
        }
        return officials;
    }

    private static Program.@Nullable PlanObligation planObligation(@Nullable Entry entry, References references) {
        if (entry == null) {
            return null;
        }
        var owedBy = entry.value(ProgramForm.PLAN_OWED_BY);
        Selection selection = owedBy == null ? null : references.selection(owedBy);
        Map<String, Written<LocalDate>> dueFor = new LinkedHashMap<>();
        for (Keyed<LocalDate> keyed : entry.value(ProgramForm.PLAN_DUE_FOR, List.of())) {
            String unit = references.unitId(keyed.key());
            Checked<LocalDate> due = keyed.value();
            if (unit != null && due != null) {
                dueFor.putIfAbsent(unit, due.written());
            }
        }
        return entry.dropped() || selection == null
                ? null
                : new Program.PlanObligation(selection, entry.demand(ProgramForm.PLAN_DUE), dueFor, entry.place());
    }

    private static Escalation escalation(@Nullable Entry entry, ProgramScope scope, References references) {
        if (entry == null) {
            return Escalation.NONE;
        }
        Names<String> roles = new Names<>();
        LADDER_ROLES.stream().sorted().forEach(role -> roles.add(role, role));
        scope.roles().names().forEach(role -> roles.add(role, role));
        scope.entry()
                .value(ProgramForm.OFFICIALS, List.of())
                .forEach(official -> roles.drop(official.key().value()));
        List<Escalation.Step> ladder = new ArrayList<>();
        for (Checked<Entry> step : entry.items(ProgramForm.LADDER)) {
            List<String> notify = new ArrayList<>();
            for (Checked<String> role : step.value().items(ProgramForm.STEP_NOTIFY)) {
                String known = references.named(role, roles, "unknown-role");
                if (known != null) {
                    notify.add(known);
                }
            }
            if (!step.value().dropped()) {
                ladder.add(new Escalation.Step(
                        step.value().demand(ProgramForm.STEP_LEVEL),
                        step.value().demand(ProgramForm.STEP_AFTER),
                        List.copyOf(notify),
                        step.place()));
            }
        }
        return new Escalation(entry.value(ProgramForm.COUNT_WORKING_DAYS, false), List.copyOf(ladder));
    }
}
