package vn.dondoc.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.Judgement;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Auditor;
import vn.dondoc.finding.Fingerprints;
import vn.dondoc.finding.Judged;
import vn.dondoc.load.Shard;
import vn.dondoc.load.ShardReading;
import vn.dondoc.model.Workspace;
import vn.dondoc.report.Style;
import vn.dondoc.report.merge.PartFormat;
import vn.dondoc.report.merge.PartialAudit;
import vn.dondoc.source.SourceFiles;

/** One part of a {@code check}: its result is not a verdict, but what {@code merge} makes one of. */
final class ShardCheck {

    /** The one format of a part. */
    static final List<String> FORMATS = List.of("json");

    private final CheckSettings settings;
    private final Surroundings surroundings;
    private final Supplier<RuleBase> builtIn;

    ShardCheck(CheckSettings settings, Surroundings surroundings, Supplier<RuleBase> builtIn) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.builtIn = builtIn;
    }

    int run(Shard shard, Outputs outputs, Style console) {
        SourceFiles.Search search = InputFiles.find(settings, surroundings);
        RuleFiles ruleFiles = RuleFiles.load(settings.rules(), surroundings, builtIn);
        RuleBase rules = ruleFiles.rules();
        ShardReading.Part read = ShardReading.begin(search.files(), shard, settings.threads())
                .load(rules.catalogue().vocabulary(), search.problems());
        LoadedRun run = LoadedRun.of(read.loaded(), settings, ruleFiles, new Engine(rules), surroundings);
        PartialAudit part = part(run, read.programs()::contains);
        // What can be no run as a whole is none in parts: this throws.
        run.exitCode(List.of());
        outputs.write(
                (format, style, out) -> PartFormat.write(part, shard.index(), shard.of(), scope(), out),
                console,
                surroundings);
        return ExitCode.CLEAN;
    }

    /** What some of the programs add to the result. */
    private PartialAudit part(LoadedRun run, Predicate<String> own) {
        LocalDate day = settings.asOf();
        Workspace all = run.loaded().workspace();
        Workspace programs = new Workspace(
                all.programs().stream()
                        .filter(program -> own.test(program.id()))
                        .toList(),
                all.units(),
                all.plans(),
                all.reports(),
                all.decisions(),
                all.calendar(),
                all.waivers());
        List<ProgramFacts> facts = Derivation.derive(programs, day, day);
        Judgement judgement = run.judge(facts);
        Predicate<Judged> undecided = PartialAudit::isUndecided;
        Predicate<Judged> reports = run.scope()::reports;
        List<Judged> left =
                judgement.judged().stream().filter(undecided.and(reports)).toList();
        return new PartialAudit(
                run.audit(day, facts, judgement, run.reported(undecided.negate().and(reports))),
                facts.size(),
                new Auditor(run.wording(day)).findings(left, judged -> true),
                left.stream().map(judged -> Fingerprints.text(judged.breach())).toList());
    }

    private String scope() {
        String language = settings.language() == null ? "" : " lang=" + settings.language();
        return (settings.scope() + language).strip();
    }
}
