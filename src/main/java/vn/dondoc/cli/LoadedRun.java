package vn.dondoc.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.engine.Dossiers;
import vn.dondoc.engine.Judgement;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.engine.RuleFailure;
import vn.dondoc.engine.Summaries;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.fact.Visibility;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Auditor;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.Directory;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.ExitDecision;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.Wording;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Reading;
import vn.dondoc.model.Program;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Workspace;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.SourceFiles;

/**
 * Everything that a run has read: the workspace, the rules and their words, and what of the findings is reported. It can
 * be judged on any day, and on as many days as one likes.
 */
final class LoadedRun {

    private final CheckSettings settings;
    private final RunRules rules;
    private final Loaded loaded;
    private final ReportedScope scope;
    private final ExitDecision exit;
    private final String directory;

    /** The day after which nothing more is known; null: the day judged. */
    private final @Nullable LocalDate known;

    /** What people call things. */
    private final Workspace named;

    private LoadedRun(
            CheckSettings settings,
            RunRules rules,
            Loaded loaded,
            ReportedScope scope,
            ExitDecision exit,
            String directory,
            @Nullable LocalDate known) {
        this.settings = settings;
        this.rules = rules;
        this.loaded = loaded;
        this.scope = scope;
        this.exit = exit;
        this.directory = directory;
        this.known = known;
        this.named = known == null ? loaded.workspace() : Visibility.on(known, loaded.workspace());
    }

    /**
     * Reads everything.
     *
     * @param builtIn gives the built-in rules
     * @throws NotRunException with everything that stands in the way of the run
     */
    static LoadedRun load(CheckSettings settings, Surroundings surroundings, Supplier<RuleBase> builtIn) {
        return load(InputFiles.find(settings, surroundings), settings, surroundings, builtIn);
    }

    /** The same where the files have been found. */
    static LoadedRun load(
            SourceFiles.Search search, CheckSettings settings, Surroundings surroundings, Supplier<RuleBase> builtIn) {
        try (Reading reading = Reading.begin(search.files(), settings.threads())) {
            RunRules rules = RunRules.of(RuleFiles.load(settings.rules(), surroundings, builtIn), settings.threads());
            return load(search, reading, settings, rules, surroundings);
        }
    }

    /**
     * For runs that follow one another and share work.
     *
     * @param reading the files of {@code search}, which are being read
     * @throws NotRunException with everything that stands in the way of the run
     */
    static LoadedRun load(
            SourceFiles.Search search,
            Reading reading,
            CheckSettings settings,
            RunRules rules,
            Surroundings surroundings) {
        Loaded loaded = reading.load(rules.rules().catalogue().vocabulary()).with(search.problems());
        return of(loaded, settings, rules, surroundings);
    }

    /**
     * For what was read in another way.
     *
     * @throws NotRunException with everything that stands in the way of the run
     */
    static LoadedRun of(Loaded loaded, CheckSettings settings, RunRules rules, Surroundings surroundings) {
        ReportedScope scope = scope(loaded, settings, rules);
        ExitDecision exit = exit(settings, surroundings);
        return new LoadedRun(settings, rules, loaded, scope, exit, Repository.pathOf(surroundings.directory()), null);
    }

    /**
     * For a part of what there is: what makes the run fail is decided when all parts are joined.
     *
     * @throws NotRunException with everything that stands in the way of the run
     */
    static LoadedRun ofPart(Loaded loaded, CheckSettings settings, RunRules rules, String directory) {
        ExitDecision undecided = new ExitDecision(null, null);
        return new LoadedRun(settings, rules, loaded, scope(loaded, settings, rules), undecided, directory, null);
    }

    private static ReportedScope scope(Loaded loaded, CheckSettings settings, RunRules rules) {
        Catalogue catalogue = rules.rules().catalogue();
        List<Bilingual> problems = new ArrayList<>();
        ReportedScope scope = ReportedScope.of(settings, catalogue, loaded.workspace(), problems);
        NotRunException.throwIf(problems);
        return scope;
    }

    /** Which findings make a run fail. */
    static ExitDecision exit(CheckSettings settings, Surroundings surroundings) {
        String revision = settings.changedSince();
        Set<String> changed = revision == null ? null : ChangedFiles.since(revision, surroundings);
        return new ExitDecision(settings.failOn(), changed);
    }

    Loaded loaded() {
        return loaded;
    }

    RuleBase rules() {
        return rules.rules();
    }

    /** The same without the plans, reports and decisions that came after a day: as if nothing more had been reported. */
    LoadedRun knownOn(LocalDate day) {
        return new LoadedRun(settings, rules, loaded, scope, exit, directory, day);
    }

    /** What the rules match on, as it was known on a day. */
    List<ProgramFacts> factsOn(LocalDate day) {
        return Derivation.derive(loaded.workspace(), known == null ? day : known, day);
    }

    /** What things were called on a day. */
    Directory directoryOn(LocalDate day) {
        return Directory.of(named, rules().catalogue(), day);
    }

    /** The result for a day. */
    Audit auditOn(LocalDate day) {
        return audit(day, reported(scope::reports));
    }

    /** Everything that is found on a day, before the options narrow what is reported. */
    Audit wholeOn(LocalDate day) {
        return audit(day, new Extent(program -> true, judged -> true, UnaryOperator.identity()));
    }

    /** What the options leave of the findings. */
    ReportedScope scope() {
        return scope;
    }

    /** How much of everything that is found a result holds. */
    record Extent(Predicate<String> programs, Predicate<Judged> findings, UnaryOperator<Dossier> dossiers) {}

    /** What the options leave, and of the findings only some. */
    Extent reported(Predicate<Judged> findings) {
        return new Extent(scope::reportsProgram, findings, scope::reported);
    }

    private Audit audit(LocalDate day, Extent extent) {
        List<ProgramFacts> facts = factsOn(day);
        return audit(day, facts, judge(facts), extent);
    }

    /** The words of findings, with what things were called on a day. */
    Wording wording(LocalDate day) {
        return new Wording(rules.vietnamese(), rules.english(), directoryOn(day));
    }

    /** The result of a judgement. */
    Audit audit(LocalDate day, List<ProgramFacts> facts, Judgement judgement, Extent extent) {
        List<ProgramFacts> reported = facts.stream()
                .filter(program -> extent.programs().test(program.program().id()))
                .toList();
        List<ProgramSummary> programs = reported.stream().map(Summaries::of).toList();
        return new Audit(
                Version.number(),
                day,
                language(extent.programs()),
                settings.language(),
                new Audit.Input(loaded.files(), loaded.documents(), judgement.facts(), loaded.digest()::sha256),
                rules().catalogue().rules(),
                judgement.ran().stream().filter(scope.rules()::contains).toList(),
                judgement.off(),
                rules().sha256(),
                programs,
                unitNames(),
                new Auditor(wording(day)).findings(judgement.judged(), extent.findings()),
                exit,
                directory,
                Lazy.of(() -> Dossiers.of(reported, named).stream()
                        .map(extent.dossiers())
                        .toList()));
    }

    /**
     * What the process exits with after a result was given.
     *
     * @throws NotRunException where nothing was judged: that is never green
     */
    int exitCode(Audit audit) {
        return exitCode(audit.findings());
    }

    /** The same for findings that are not those of one day. */
    int exitCode(List<Finding> findings) {
        return verdict().exitCode(findings);
    }

    Verdict verdict() {
        return new Verdict(loaded.programsSeen(), loaded.workspace().programs().size(), exit);
    }

    /** Everything that is found among facts, before anything is left out of the report. */
    Judgement judge(List<ProgramFacts> facts) {
        try {
            return rules.engine()
                    .judge(facts, loaded.problems(), loaded.workspace().waivers(), rules.threads());
        } catch (RuleFailure e) {
            throw new NotRunException(List.of(RuleFiles.reason(e.fault())));
        }
    }

    /** The language asked for, or that of the first program that is reported. */
    private Language language(Predicate<String> ofProgram) {
        Language spoken = settings.language();
        return spoken != null
                ? spoken
                : loaded.workspace().programs().stream()
                        .filter(program -> ofProgram.test(program.id()))
                        .min(Comparator.comparing(Program::id, CodePoints.ORDER))
                        .map(Program::language)
                        .orElse(Language.VI);
    }

    private Map<String, String> unitNames() {
        Map<String, String> names = new HashMap<>();
        loaded.workspace().units().values().forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }
}
