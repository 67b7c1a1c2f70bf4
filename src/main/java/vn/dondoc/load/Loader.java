package vn.dondoc.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.dondoc.load.form.CalendarForm;
import vn.dondoc.load.form.DocumentKind;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.model.Calendar;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.model.Workspace;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.InputDigest;
import vn.dondoc.source.Problem;
import vn.dondoc.source.SourceFile;

/**
 * Loads the files of a run. Each file is read and checked by itself; then what the documents name is resolved over the
 * whole run, because a document may name what stands in any other.
 */
public final class Loader {

    private final List<ReadDocument> documents = new ArrayList<>();
    private final List<Problem> unreadable = new ArrayList<>();
    private final InputDigest digest = new InputDigest();
    private final UnitRegister units = new UnitRegister();
    private final ProgramRegister programs = new ProgramRegister(units);
    private final Documents ids = new Documents(units);

    private Loader() {}

    /**
     * Reads and loads files, in reading order whatever the order in which they are given.
     *
     * @param vocabulary what programs and waivers may name of the rule catalogue
     */
    public static Loaded load(List<SourceFile> files, RuleVocabulary vocabulary) {
        try (Reading reading = Reading.begin(files, 1)) {
            return reading.load(vocabulary);
        }
    }

    /** Loads files that were read, in reading order. */
    static Loaded loadRead(List<Reading.Contents> files, RuleVocabulary vocabulary) {
        Loader loader = new Loader();
        files.forEach(loader::add);
        Workspace workspace = loader.bind(vocabulary);
        return new Loaded(workspace, loader.problems(), files.size(), loader.documents.size(), loader.digest, (int)
                loader.documents.stream()
                        .filter(document -> document.kind() == DocumentKind.PROGRAM)
                        .count());
    }

    private void add(Reading.Contents contents) {
        digest.add(contents.digest());
        documents.addAll(contents.documents());
        Problem problem = contents.problem();
        if (problem != null) {
            unreadable.add(problem);
        }
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(unreadable);
        problems.addAll(ids.problems(documents));
        problems.sort((one, other) ->
                CodePoints.ORDER.compare(one.place().file(), other.place().file()));
        return List.copyOf(problems);
    }

    private Workspace bind(RuleVocabulary vocabulary) {
        each(DocumentKind.UNITS, (document, root) -> units.register(root, document.complaints()));
        each(DocumentKind.PROGRAM, programs::register);
        units.bind(programs.roles());
        programs.bind(new ProgramBinder(units, vocabulary, ids));
        PlanBinder plans = new PlanBinder(programs, units, ids);
        each(DocumentKind.UNIT_PLAN, plans::bind);
        Requests requests = new Requests(programs, units);
        each(DocumentKind.DECISIONS, requests::note);
        ReportBinder reports = new ReportBinder(programs, units, ids);
        each(DocumentKind.UNIT_REPORT, reports::bind);
        DecisionBinder decisions = new DecisionBinder(programs, units, requests);
        each(DocumentKind.DECISIONS, decisions::bind);
        WaiverBinder waivers = new WaiverBinder(programs, units, vocabulary, ids);
        each(DocumentKind.WAIVERS, waivers::bind);
        return new Workspace(
                programs.byId().values().stream().map(JudgedProgram::program).toList(),
                units.units(),
                plans.plans(),
                reports.reports(),
                decisions.decisions(),
                calendar(),
                waivers.waivers());
    }

    private Calendar calendar() {
        Set<LocalDate> holidays = new LinkedHashSet<>();
        Set<LocalDate> workingDays = new LinkedHashSet<>();
        each(DocumentKind.CALENDAR, (document, root) -> {
            for (Checked<Entry> holiday : root.items(CalendarForm.HOLIDAYS)) {
                if (!holiday.value().dropped()) {
                    holidays.add(holiday.value().demand(CalendarForm.DATE));
                }
            }
            root.items(CalendarForm.WORKING_DAYS).forEach(day -> workingDays.add(day.value()));
        });
        return new Calendar(holidays, workingDays);
    }

    private void each(DocumentKind kind, BiConsumer<ReadDocument, Entry> action) {
        for (ReadDocument document : documents) {
            Entry root = document.root();
            if (document.kind() == kind && root != null) {
                action.accept(document, root);
            }
        }
    }
}
