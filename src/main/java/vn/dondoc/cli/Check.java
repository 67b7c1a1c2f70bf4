package vn.dondoc.cli;

import vn.dondoc.finding.Audit;
import vn.dondoc.report.Style;

/** One run of {@code check}: from paths to outputs and an exit code. */
final class Check {

    private final CheckSettings settings;
    private final Surroundings surroundings;

    Check(CheckSettings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    int run(Outputs outputs, KnownFindings known, Style console) {
        LoadedRun run = LoadedRun.load(settings, surroundings);
        Audit audit = known.mark(run.auditOn(settings.asOf()));
        outputs.write(audit, console, surroundings);
        known.keep(audit);
        return run.exitCode(audit);
    }
}
