package vn.dondoc.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.dondoc.cli.HistoryViewOptions.View;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.history.Runs;
import vn.dondoc.history.UnitHistory;
import vn.dondoc.history.view.ShownUnit;
import vn.dondoc.load.shape.Text;
import vn.dondoc.model.Program.Language;

/** {@code dondoc history unit}: one unit over time: what it owed, who was told when (-f text, json). */
@Command(
        name = "unit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Một đơn vị qua thời gian: nợ gì, đã báo ai, khi nào (-f text, json).",
            "One unit over time: what it owed, who was told when (-f text, json)."
        })
final class HistoryUnitCommand extends HistoryView {

    @Parameters(
            paramLabel = "UNIT",
            index = "0",
            description = {"Mã đơn vị.", "The unit's id."})
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String unit;

    HistoryUnitCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int show(View view) {
        String id = Text.name(unit);
        List<RecordedRun> runs = view.database().read(Runs::all);
        Map<String, String> names = UnitHistory.names(runs);
        @Nullable String name = names.get(id);
        if (name == null) {
            throw new NotRunException(List.of(Suggestion.unknown("", "đơn vị", "unit", unit, names.keySet())));
        }
        ShownUnit shown = new ShownUnit(view.database().read(handle -> UnitHistory.of(handle, runs, id)), name);
        Language language = view.languageOr(runs.get(runs.size() - 1).summary().language());
        view.write(either(
                (format, style, out) -> shown.text(language, style, out),
                (format, style, out) -> shown.json(language, out)));
        return ExitCode.CLEAN;
    }
}
