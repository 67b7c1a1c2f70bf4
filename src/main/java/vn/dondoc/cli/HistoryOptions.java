package vn.dondoc.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.history.HistoryException;
import vn.dondoc.history.HistoryPlace;

/** Where the history lies, for the commands that read or write it. */
final class HistoryOptions {

    @Option(
            names = "--history",
            paramLabel = "URL",
            description = {
                "Lịch sử: jdbc:sqlite:TỆP hoặc jdbc:postgresql://… (mặc định: .dondoc/history.db).",
                "The history (default: jdbc:sqlite:.dondoc/history.db)."
            })
    @Nullable
    String history;

    /** @param problems takes what is wrong with the option; the place is then the usual one */
    HistoryPlace place(Surroundings surroundings, List<Bilingual> problems) {
        try {
            return place(history == null ? HistoryPlace.DEFAULT : history, surroundings);
        } catch (HistoryException e) {
            problems.add(e.reason());
            return place(HistoryPlace.DEFAULT, surroundings);
        }
    }

    private static HistoryPlace place(String url, Surroundings surroundings) {
        return HistoryPlace.of(url, surroundings.directory(), surroundings.variables());
    }
}
