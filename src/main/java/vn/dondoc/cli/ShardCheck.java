package vn.dondoc.cli;

import java.util.List;
import java.util.function.Supplier;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.PartialAudit;
import vn.dondoc.load.Parts;
import vn.dondoc.load.Shard;
import vn.dondoc.load.ShardReading;
import vn.dondoc.report.Style;
import vn.dondoc.report.merge.PartFormat;
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
        ShardReading.Part read = PartedRun.scan(search, settings.threads(), Parts::scan)
                .part(shard, settings.threads())
                .load(ruleFiles.rules().catalogue().vocabulary(), search.problems());
        RunRules rules = RunRules.of(ruleFiles, settings.threads());
        LoadedRun run = LoadedRun.of(read.loaded(), settings, rules, surroundings);
        PartialAudit part = RunPart.judge(run, settings.asOf(), read.programs());
        // What can be no run as a whole is none in parts: this throws.
        run.exitCode(List.of());
        outputs.write(
                (format, style, out) -> PartFormat.write(part, shard.index(), shard.of(), scope(), out),
                console,
                surroundings);
        return ExitCode.CLEAN;
    }

    private String scope() {
        String language = settings.language() == null ? "" : " lang=" + settings.language();
        return (settings.scope() + language).strip();
    }
}
