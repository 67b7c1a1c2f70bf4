package vn.dondoc.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.dondoc.cli.HistoryViewOptions.View;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.history.RunKind;
import vn.dondoc.history.RunNames;
import vn.dondoc.history.Runs;
import vn.dondoc.history.view.JsonLinesExport;
import vn.dondoc.history.view.OscalExport;
import vn.dondoc.model.Program.Language;

/** {@code dondoc history export}: exports the history: jsonl (the whole chain) or oscal (assessment results). */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Xuất lịch sử: jsonl (toàn bộ chuỗi) hoặc oscal (assessment-results).",
            "Exports the history: jsonl (the whole chain) or oscal (assessment results)."
        })
final class HistoryExportCommand extends HistoryView {

    @Parameters(
            paramLabel = "RUN",
            arity = "0..*",
            description = {
                "Chỉ các lần chạy này (oscal; mặc định: mọi lần kiểm tra).",
                "Only these runs (oscal; default: every audit)."
            })
    private List<String> runs = new ArrayList<>();

    HistoryExportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<String> formats() {
        return List.of("jsonl", "oscal");
    }

    @Override
    int show(View view) {
        view.write((format, style, out) -> {
            if (format.equals("oscal")) {
                OscalExport.write(results(view), view.languageOr(Language.VI), out);
            } else {
                lines(view, out);
            }
        });
        return ExitCode.CLEAN;
    }

    private List<OscalExport.Result> results(View view) {
        return view.database().read(handle -> {
            List<RecordedRun> all = Runs.all(handle);
            List<RecordedRun> chosen = runs.isEmpty()
                    ? all.stream().filter(run -> run.kind() == RunKind.AUDIT).toList()
                    : runs.stream().map(name -> RunNames.find(all, name)).toList();
            if (chosen.isEmpty()) {
                throw new NotRunException(
                        "lịch sử chưa có lần kiểm tra (audit) nào để xuất", "the history has no audit to export yet");
            }
            return chosen.stream()
                    .map(run -> new OscalExport.Result(run, Runs.audit(handle, run)))
                    .toList();
        });
    }

    private void lines(View view, OutputStream out) throws IOException {
        if (!runs.isEmpty()) {
            throw new NotRunException(
                    "jsonl xuất toàn bộ chuỗi; chỉ oscal nhận RUN", "jsonl is the whole chain; only oscal takes RUN");
        }
        JsonLinesExport.write(view.database(), out);
    }
}
