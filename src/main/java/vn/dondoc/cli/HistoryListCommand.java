package vn.dondoc.cli;

import java.util.List;
import picocli.CommandLine.Command;
import vn.dondoc.cli.HistoryViewOptions.View;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.history.Runs;
import vn.dondoc.history.view.RunList;
import vn.dondoc.model.Program.Language;

/** {@code dondoc history list}: lists the recorded runs (-f text, json). */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {"Liệt kê các lần chạy đã ghi (-f text, json).", "Lists the recorded runs (-f text, json)."})
final class HistoryListCommand extends HistoryView {

    HistoryListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int show(View view) {
        List<RecordedRun> runs = view.database().read(Runs::all);
        RunList list = new RunList(view.place().shown(), runs);
        view.write(either(
                (format, style, out) -> list.text(view.languageOr(Language.VI), style, out),
                (format, style, out) -> list.json(out)));
        return ExitCode.CLEAN;
    }
}
