package vn.dondoc.cli;

import java.util.function.Supplier;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Audit;
import vn.dondoc.report.Formats;
import vn.dondoc.report.Style;

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
        LoadedRun run = LoadedRun.load(settings, surroundings, builtIn);
        Audit audit = known.mark(run.auditOn(settings.asOf()));
        outputs.write((format, style, out) -> Formats.get(format).write(audit, style, out), console, surroundings);
        known.keep(audit);
        return run.exitCode(audit);
    }
}
