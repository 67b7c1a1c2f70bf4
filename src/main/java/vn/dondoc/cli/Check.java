package vn.dondoc.cli;

import java.util.Optional;
import java.util.function.Supplier;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Audit;
import vn.dondoc.report.Formats;
import vn.dondoc.report.Style;
import vn.dondoc.source.SourceFiles;

/** One run of {@code check}: from paths to outputs and an exit code. */
final class Check {

    private final CheckSettings settings;
    private final Surroundings surroundings;
    private final Supplier<RuleBase> builtIn;

    Check(CheckSettings settings, Surroundings surroundings, Supplier<RuleBase> builtIn) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.builtIn = builtIn;
    }

    int run(Outputs outputs, KnownFindings known, Style console) {
        SourceFiles.Search search = InputFiles.find(settings, surroundings);
        Optional<PartedRun.Result> parted =
                search.bytes() < PartedRun.LARGE || outputs.needDossiers() ? Optional.empty() : parted(search);
        if (parted.isPresent()) {
            return finish(parted.get().audit(), parted.get().verdict(), outputs, known, console);
        }
        LoadedRun run = LoadedRun.load(search, settings, surroundings, builtIn);
        return finish(run.auditOn(settings.asOf()), run.verdict(), outputs, known, console);
    }

    private Optional<PartedRun.Result> parted(SourceFiles.Search search) {
        RunRules rules = RunRules.of(RuleFiles.load(settings.rules(), surroundings, builtIn), settings.threads());
        return new PartedRun(search, settings, rules, surroundings).result();
    }

    private int finish(Audit found, Verdict verdict, Outputs outputs, KnownFindings known, Style console) {
        Audit audit = known.mark(found);
        outputs.write((format, style, out) -> Formats.get(format).write(audit, style, out), console, surroundings);
        known.keep(audit);
        return verdict.exitCode(audit.findings());
    }
}
