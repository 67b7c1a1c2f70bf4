package vn.dondoc.report.office;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.engine.Dossiers;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.Judgement;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.engine.Summaries;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Auditor;
import vn.dondoc.finding.Directory;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.ExitDecision;
import vn.dondoc.finding.Severity;
import vn.dondoc.finding.Wording;
import vn.dondoc.finding.Words;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceFiles;

/** Results to write documents of. */
public final class Audits {

    private static final RuleBase RULES = RuleBase.builtIn();

    private Audits() {}

    /** The sample plan on a day. */
    public static Audit sample(String asOf) {
        return in("plans/tay-ninh-2023", asOf, Language.VI);
    }

    /** A folder of the checkout. */
    public static Audit in(String folder, String asOf, Language language) {
        SourceFiles.Search search = SourceFiles.search(Path.of("").toAbsolutePath(), List.of(folder), List.of());
        return of(search.files(), asOf, language);
    }

    /** A result as if its options had narrowed it to one unit. */
    public static Audit narrowedTo(String unit, Audit audit) {
        Audit narrowed = audit.with(audit.findings().stream()
                .filter(finding -> unit.equals(finding.subject().unit()))
                .toList());
        return with(
                audit.dossiers().stream()
                        .map(dossier -> dossier.narrowedTo(unit))
                        .toList(),
                narrowed);
    }

    /** A result with other dossiers. */
    public static Audit with(List<Dossier> dossiers, Audit audit) {
        return new Audit(
                audit.version(),
                audit.asOf(),
                audit.language(),
                audit.spoken(),
                audit.input(),
                audit.rules(),
                audit.ran(),
                audit.off(),
                audit.rulesSha256(),
                audit.programs(),
                audit.unitNames(),
                audit.findings(),
                audit.exit(),
                audit.directory(),
                () -> dossiers);
    }

    /** A workspace in one file. */
    public static Audit of(String documents, String asOf, Language language) {
        byte[] bytes = documents.getBytes(StandardCharsets.UTF_8);
        return of(List.of(SourceFile.given("input.yaml", bytes)), asOf, language);
    }

    /** A workspace in files. */
    public static Audit of(List<SourceFile> files, String asOf, Language language) {
        LocalDate day = LocalDate.parse(asOf);
        Loaded loaded = Loader.load(files, RULES.catalogue().vocabulary());
        List<ProgramFacts> facts = Derivation.derive(loaded.workspace(), day);
        Judgement judgement = new Engine(RULES)
                .judge(facts, loaded.problems(), loaded.workspace().waivers(), 1);
        Wording wording = new Wording(
                Words.of(Language.VI, Map.of()),
                Words.of(Language.EN, Map.of()),
                Directory.of(loaded.workspace(), RULES.catalogue(), day));
        Map<String, String> names = new HashMap<>();
        loaded.workspace().units().values().forEach(unit -> names.put(unit.id(), unit.name()));
        return new Audit(
                "1.0.0",
                day,
                language,
                language,
                new Audit.Input(loaded.files(), loaded.documents(), judgement.facts(), () -> "0".repeat(64)),
                RULES.catalogue().rules(),
                judgement.ran(),
                judgement.off(),
                RULES.sha256(),
                facts.stream().map(Summaries::of).toList(),
                names,
                new Auditor(wording).findings(judgement.judged(), judged -> true),
                new ExitDecision(Severity.ERROR, null),
                "",
                () -> Dossiers.of(facts, loaded.workspace()));
    }
}
