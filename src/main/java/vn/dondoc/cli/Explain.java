package vn.dondoc.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.engine.Explainer;
import vn.dondoc.engine.Judgement;
import vn.dondoc.fact.Fact;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Explanation;
import vn.dondoc.finding.ExplanationWords;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Rule;
import vn.dondoc.model.Program;
import vn.dondoc.model.RuleSetting;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Unit;
import vn.dondoc.report.ExplanationFormats.Explained;

/** Answers why, out of one run. */
final class Explain {

    private final LoadedRun run;
    private final Audit audit;
    private final List<ProgramFacts> programs;
    private final Judgement judgement;

    Explain(LoadedRun run, CheckSettings settings) {
        this.run = run;
        this.audit = run.auditOn(settings.asOf());
        this.programs = run.factsOn(settings.asOf());
        this.judgement = run.judge(programs);
    }

    /** @throws NotRunException where no finding, or more than one, has the fingerprint */
    Explained finding(String fingerprint) {
        List<Finding> matching = audit.findings().stream()
                .filter(finding -> finding.fingerprint().startsWith(fingerprint))
                .toList();
        if (matching.size() != 1 || fingerprint.length() < 4) {
            throw new NotRunException(
                    "đến ngày xét có " + matching.size() + " vi phạm mang dấu vân tay “" + fingerprint
                            + "”; xem cột fingerprint của -f json hoặc csv, hoặc hỏi bằng --rule và --unit",
                    matching.size() + " findings of that day have the fingerprint “" + fingerprint
                            + "”; see fingerprint in -f json or csv, or ask with --rule and --unit");
        }
        Finding finding = matching.get(0);
        Subject subject = finding.subject();
        ProgramFacts program = program(subject.program());
        if (program == null) {
            return explained(new Explanation(finding.rule(), List.of()), subject, null, matching);
        }
        try (Explainer explainer = explainer(program)) {
            return explained(explainer.explain(finding.rule(), subject), subject, program, matching);
        }
    }

    /** @throws NotRunException where the rule or the subject does not exist */
    Explained rule(String id, Subject written) {
        Rule rule = run.rules().catalogue().find(id);
        if (rule == null) {
            throw new NotRunException(List.of(Suggestion.unknown(
                    "--rule: ",
                    "luật",
                    "rule",
                    id,
                    run.rules().catalogue().rules().stream().map(Rule::id).toList())));
        }
        ProgramFacts program = onlyProgram(written.program());
        Subject subject = resolved(written, program.program().id());
        List<Finding> findings = audit.findings().stream()
                .filter(finding -> finding.rule().id().equals(id) && isAbout(finding.subject(), subject))
                .toList();
        try (Explainer explainer = explainer(program)) {
            if (!explainer.knows(subject)) {
                throw unknown(subject, explainer, program);
            }
            return explained(explainer.explain(rule, subject), subject, program, findings);
        }
    }

    private Explained explained(
            Explanation explanation, Subject subject, @Nullable ProgramFacts program, List<Finding> findings) {
        RuleSetting setting = program == null
                ? null
                : program.program().rules().get(explanation.rule().id());
        ExplanationWords words = new ExplanationWords(audit.language(), run.directoryOn(audit.asOf()));
        return new Explained(explanation, subject, setting != null && setting.off(), findings, audit, words);
    }

    private Explainer explainer(ProgramFacts program) {
        return new Explainer(
                run.rules(),
                program,
                judgement.judged(),
                run.loaded().workspace().waivers());
    }

    private @Nullable ProgramFacts program(@Nullable String id) {
        return programs.stream()
                .filter(one -> one.program().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private ProgramFacts onlyProgram(@Nullable String id) {
        ProgramFacts program = id == null && programs.size() == 1 ? programs.get(0) : program(id);
        if (program == null) {
            List<String> ids = programs.stream().map(one -> one.program().id()).toList();
            throw new NotRunException(
                    "hãy nêu chương trình bằng --program: " + String.join(", ", ids),
                    "name the program with --program: " + String.join(", ", ids));
        }
        return program;
    }

    /** With the unit's own id, whichever of its names was written. */
    private Subject resolved(Subject written, String program) {
        String unit = written.unit();
        for (Unit one : run.loaded().workspace().units().values()) {
            if (unit != null && one.aliases().contains(unit)) {
                unit = one.id();
            }
        }
        return new Subject(
                program,
                unit,
                written.task(),
                written.occurrence(),
                written.area(),
                written.kpi(),
                written.report(),
                written.period(),
                written.difficulty(),
                written.request());
    }

    /** What is wrong with a subject that no fact is about: the field that has no such value, or that they do not meet. */
    private static NotRunException unknown(Subject subject, Explainer explainer, ProgramFacts program) {
        for (SubjectField field : SubjectField.values()) {
            String written = field.of(subject);
            if (written != null) {
                List<String> known = List.copyOf(explainer.known(subject.unit(), field::of));
                if (!known.contains(written) && subject.unit() != null && isOfOthers(field, written, program)) {
                    return new NotRunException(
                            field.option() + ": “" + written + "” có trong chương trình, nhưng không phải của đơn vị "
                                    + subject.unit() + " đến ngày xét, nên không luật nào xét đến",
                            field.option() + ": “" + written + "” is in the program, but not unit " + subject.unit()
                                    + "'s on that day, so no rule judges it");
                }
                if (!known.contains(written)) {
                    return new NotRunException(
                            List.of(Suggestion.unknown(field.option() + ": ", field.vi(), field.en(), written, known)));
                }
            }
        }
        return new NotRunException(
                "đơn vị không có nghĩa vụ nào về đối tượng này trong chương trình đến ngày xét, nên không luật nào xét đến",
                "the unit has no obligation about this subject in the program on that day, so no rule judges it");
    }

    /** Whether a name is one of the program's, or of another unit's. */
    private static boolean isOfOthers(SubjectField field, String written, ProgramFacts facts) {
        Program program = facts.program();
        boolean declared = switch (field) {
            case TASK -> program.tasks().stream().anyMatch(task -> task.id().equals(written));
            case AREA -> program.areas().stream().anyMatch(area -> area.id().equals(written));
            case KPI -> program.kpis().stream().anyMatch(kpi -> kpi.id().equals(written));
            case REPORT ->
                program.reports().stream().anyMatch(regime -> regime.id().equals(written));
            case OCCURRENCE, PERIOD, DIFFICULTY, REQUEST -> false;
        };
        return declared
                || facts.byUnit().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(object -> object instanceof Fact fact && written.equals(field.of(fact.subject())));
    }

    private static boolean isAbout(Subject found, Subject wanted) {
        for (SubjectField field : SubjectField.values()) {
            String want = field.of(wanted);
            if (want != null && !Objects.equals(want, field.of(found)) && field.of(found) != null) {
                return false;
            }
        }
        return Objects.equals(wanted.program(), found.program())
                && (wanted.unit() == null || wanted.unit().equals(found.unit()));
    }
}
