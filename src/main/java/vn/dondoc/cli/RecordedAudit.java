package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.history.HistoryDatabase;
import vn.dondoc.history.HistoryPlace;
import vn.dondoc.history.RunKind;
import vn.dondoc.history.RunRecorder;
import vn.dondoc.history.RunRecorder.Recorded;
import vn.dondoc.history.Runs;
import vn.dondoc.report.Formats;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.ReportKinds;
import vn.dondoc.report.Style;

/** One run of {@code audit}: from paths to a record, a report, outputs and an exit code. */
final class RecordedAudit {

    private static final int HASH_SHOWN = 12;

    private final CheckSettings settings;
    private final HistoryPlace place;
    private final @Nullable Path folder;
    private final Surroundings surroundings;

    /** @param folder takes the report; null: none is written */
    RecordedAudit(CheckSettings settings, HistoryPlace place, @Nullable Path folder, Surroundings surroundings) {
        this.settings = settings;
        this.place = place;
        this.folder = folder;
        this.surroundings = surroundings;
    }

    int run(Outputs outputs, KnownFindings known, Style console) {
        // What cannot take the results is found before the work, not after it.
        HistoryDatabase database = HistoryDatabase.open(place);
        ReportFiles files = folder == null ? null : ReportFiles.in(folder, surroundings.name(folder));
        List<ReportKind> kinds = files == null ? List.of() : ReportKinds.all();
        LoadedRun run;
        Audit audit;
        int code;
        Recorded recorded;
        try (WorkProgress progress = WorkProgress.of(3 + kinds.size(), surroundings)) {
            progress.step(new Bilingual("Đọc dữ liệu", "Reading"));
            run = LoadedRun.load(settings, surroundings, RuleBase::builtIn);
            progress.step(new Bilingual("Xét", "Judging"));
            audit = known.mark(run.auditOn(settings.asOf()));
            code = exitCode(run, audit, outputs, console, progress);
            progress.step(new Bilingual("Ghi lịch sử", "Recording"));
            recorded = database.write(handle -> RunRecorder.record(
                    handle,
                    RunKind.AUDIT,
                    audit,
                    settings.scope(),
                    surroundings.clock().instant()));
            if (files != null) {
                List<PastAudit> trend = database.read(handle -> Runs.trend(handle, audit, settings.scope()));
                for (ReportKind kind : kinds) {
                    progress.step(new Bilingual("Viết báo cáo", "Writing the report"));
                    write(kind, audit, trend, files);
                }
                files.finish();
            }
        }
        write(audit, outputs, console);
        known.keep(audit);
        tell(recorded, files);
        return code;
    }

    /** What was read is shown even where it was not enough to judge anything, and so is no run to record. */
    private int exitCode(LoadedRun run, Audit audit, Outputs outputs, Style console, WorkProgress progress) {
        try {
            return run.exitCode(audit);
        } catch (NotRunException e) {
            progress.close();
            write(audit, outputs, console);
            throw e;
        }
    }

    private void write(Audit audit, Outputs outputs, Style console) {
        outputs.write((format, style, out) -> Formats.get(format).write(audit, style, out), console, surroundings);
    }

    private static void write(ReportKind kind, Audit audit, List<PastAudit> trend, ReportFiles files) {
        try {
            kind.write(audit, trend, files);
        } catch (IOException e) {
            throw files.failed(e);
        }
    }

    private void tell(Recorded recorded, @Nullable ReportFiles files) {
        String hash = recorded.hash().substring(0, HASH_SHOWN);
        say(
                "đã ghi lần chạy " + recorded.number() + " (mã băm " + hash + ") vào lịch sử " + place.shown(),
                "run " + recorded.number() + " (hash " + hash + ") was recorded in the history " + place.shown());
        if (files != null) {
            say("báo cáo trong " + files.shown(), "the report is in " + files.shown());
        }
    }

    private void say(String vi, String en) {
        surroundings.err().println("dondoc: " + vi);
        surroundings.err().println("        " + en);
    }
}
