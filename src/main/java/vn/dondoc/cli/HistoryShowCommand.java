package vn.dondoc.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.dondoc.cli.HistoryViewOptions.View;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.history.RunNames;
import vn.dondoc.history.Runs;
import vn.dondoc.history.Tellings;
import vn.dondoc.history.view.ShownRun;
import vn.dondoc.report.Formats;

/** {@code dondoc history show}: shows one run as it was, in every format of check. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Xem lại một lần chạy, ở mọi dạng của check.",
            "Shows one run as it was, in every format of check."
        })
final class HistoryShowCommand extends HistoryView {

    @Parameters(
            paramLabel = "RUN",
            index = "0",
            arity = "0..1",
            description = {"Lần chạy (mặc định: latest).", "The run (default: latest)."})
    private String run = RunNames.LATEST;

    HistoryShowCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    List<String> formats() {
        return Formats.names();
    }

    @Override
    int show(View view) {
        ShownRun shown = view.database().read(handle -> {
            RecordedRun found = RunNames.find(Runs.all(handle), run);
            return new ShownRun(found, view.spoken(Runs.audit(handle, found)), Tellings.ofRun(handle, found.number()));
        });
        view.write(shown::write);
        return ExitCode.CLEAN;
    }
}
