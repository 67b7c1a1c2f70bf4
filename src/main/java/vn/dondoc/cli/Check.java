package vn.dondoc.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.Judgement;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.engine.RuleFailure;
import vn.dondoc.engine.Summaries;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Auditor;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Directory;
import vn.dondoc.finding.ExitDecision;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.Wording;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.Style;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceFiles;
import vn.dondoc.source.SourceReader;

/** One run: from paths to findings and an exit code. */
final class Check {

    /** The path that stands for standard input. */
    private static final String STANDARD_INPUT = "-";

    private final CheckSettings settings;
    private final Surroundings surroundings;

    Check(CheckSettings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    int run(Outputs outputs, Style console) {
        SourceFiles.Search search = search();
        RuleFiles ruleFiles = RuleFiles.load(settings.rules(), surroundings);
        RuleBase rules = ruleFiles.rules();
        Loaded loaded = Loader.load(search.files(), rules.catalogue().vocabulary());
        List<Bilingual> problems = new ArrayList<>();
        ReportedScope scope = ReportedScope.of(settings, rules.catalogue(), loaded.workspace(), problems);
        NotRunException.throwIf(problems);

        List<ProgramFacts> facts = Derivation.derive(loaded.workspace(), settings.asOf());
        Judgement judgement = judge(rules, facts, loaded);
        Audit audit = audit(loaded, judgement, facts, ruleFiles, scope);
        outputs.write(audit, console, surroundings);
        return exitCode(audit, loaded);
    }

    private Judgement judge(RuleBase rules, List<ProgramFacts> facts, Loaded loaded) {
        try {
            return new Engine(rules)
                    .judge(facts, loaded.problems(), loaded.workspace().waivers(), settings.threads());
        } catch (RuleFailure e) {
            throw new NotRunException(List.of(RuleFiles.reason(e.fault())));
        }
    }

    private int exitCode(Audit audit, Loaded loaded) {
        if (loaded.programsSeen() == 0) {
            throw new NotRunException(
                    "không có chương trình (kind: Program) nào trong các tệp đã đọc, nên không xét được gì",
                    "there is no program (kind: Program) in the files that were read, so nothing was judged");
        }
        if (ExitDecision.fails(audit.findings(), settings.failOn())) {
            return ExitCode.FINDINGS;
        }
        if (loaded.workspace().programs().isEmpty()) {
            throw new NotRunException(
                    "không chương trình nào đọc được đủ để xét; xem các vi phạm DATA",
                    "no program could be read well enough to be judged; see the DATA findings");
        }
        return ExitCode.CLEAN;
    }

    private SourceFiles.Search search() {
        List<String> paths = new ArrayList<>(settings.paths());
        boolean standardInput = paths.removeIf(STANDARD_INPUT::equals);
        SourceFiles.Search search = SourceFiles.search(surroundings.directory(), paths, settings.exclusions());
        List<Bilingual> problems = new ArrayList<>();
        search.missing()
                .forEach(path -> problems.add(
                        new Bilingual("không có tệp hoặc thư mục: " + path, "no such file or folder: " + path)));
        search.empty()
                .forEach(path -> problems.add(new Bilingual(
                        "không có tệp .yaml hoặc .yml nào trong " + path, "no .yaml or .yml file in " + path)));
        NotRunException.throwIf(problems);
        if (!standardInput) {
            return search;
        }
        List<SourceFile> files = new ArrayList<>(search.files());
        files.add(standardInput());
        return new SourceFiles.Search(files, List.of(), List.of(), search.problems());
    }

    private SourceFile standardInput() {
        try {
            byte[] bytes = surroundings.in().readNBytes(SourceReader.MAX_BYTES + 1);
            return SourceFile.given(settings.stdinFilename(), bytes);
        } catch (IOException e) {
            throw new NotRunException(
                    "không đọc được đầu vào chuẩn: " + e.getMessage(),
                    "standard input cannot be read: " + e.getMessage());
        }
    }

    private Audit audit(
            Loaded loaded, Judgement judgement, List<ProgramFacts> facts, RuleFiles ruleFiles, ReportedScope scope) {
        RuleBase rules = ruleFiles.rules();
        Directory directory = Directory.of(loaded.workspace(), rules.catalogue(), settings.asOf());
        Auditor auditor =
                new Auditor(new Wording(ruleFiles.words(Language.VI), ruleFiles.words(Language.EN), directory));
        List<ProgramSummary> programs = facts.stream()
                .filter(program -> scope.reportsProgram(program.program().id()))
                .map(Summaries::of)
                .toList();
        Map<String, String> names = new HashMap<>();
        loaded.workspace().units().values().forEach(unit -> names.put(unit.id(), unit.name()));
        Language spoken = settings.language();
        Language language = spoken != null
                ? spoken
                : programs.isEmpty() ? Language.VI : programs.get(0).language();
        return new Audit(
                Version.number(),
                settings.asOf(),
                language,
                spoken,
                new Audit.Input(loaded.files(), loaded.documents(), judgement.facts(), loaded.sha256()),
                rules.catalogue().rules(),
                judgement.ran().stream().filter(scope.rules()::contains).toList(),
                judgement.off(),
                rules.sha256(),
                programs,
                names,
                auditor.findings(judgement.judged(), scope::reports));
    }
}
