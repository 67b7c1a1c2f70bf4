package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.history.HistoryDatabase;
import vn.dondoc.history.HistoryPlace;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.Style;

/** Options of the commands that show the history. */
final class HistoryViewOptions {

    /** Those that may also stand in the file or a variable: what is common to all commands, not what is asked for once. */
    static final Set<String> CONFIGURED = Set.of("--history", "--lang", "--color", "--no-color");

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[:FILE]",
            split = ",",
            description = {"Dạng kết quả; lặp lại được.", "Output format, repeatable."})
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = {"Ngôn ngữ (mặc định: của lần chạy).", "Language (default: the run's)."})
    @Nullable
    private String language;

    @Option(
            names = {"-v", "--verbose"},
            fallbackValue = "true",
            description = {"In chi tiết hơn.", "Print more."})
    private boolean verbose;

    @Option(
            names = "--color",
            fallbackValue = "true",
            description = {"Luôn dùng màu.", "Always use colour."})
    private boolean colour;

    @Option(
            names = "--no-color",
            fallbackValue = "true",
            description = {"Không dùng màu.", "Never use colour."})
    private boolean noColour;

    /**
     * A history that was opened to be looked at.
     *
     * @param language that was asked for; null: the run's
     */
    record View(
            HistoryDatabase database,
            HistoryPlace place,
            Outputs outputs,
            Style console,
            @Nullable Language language,
            Surroundings surroundings) {

        /** Writes every output that was asked for. */
        void write(Outputs.Writing writing) {
            outputs.write(writing, console, surroundings);
        }

        /** The language that was asked for, or else another. */
        Language languageOr(Language usual) {
            return language == null ? usual : language;
        }

        /** A recorded result in the language that was asked for; as it was where none was. */
        Audit spoken(Audit audit) {
            return language == null ? audit : audit.in(language);
        }
    }

    /**
     * Looks at every option, then opens the history.
     *
     * @param available names of the formats that there are; the first is the usual one
     * @throws NotRunException with everything that is wrong
     */
    View open(CommandSpec spec, List<String> available, Surroundings surroundings) {
        List<Bilingual> problems = new ArrayList<>(Layers.problems(spec, surroundings));
        List<String> asked = formats.isEmpty() ? List.of(available.get(0)) : formats;
        Outputs outputs = Outputs.of(asked, available, surroundings, problems);
        Language spoken = CheckSettings.language(language, problems);
        Origins origins = Origins.of(spec, surroundings);
        boolean painted = Console.usesColour(colour, noColour, origins, surroundings, problems);
        HistoryPlace place = history.place(surroundings, problems);
        NotRunException.throwIf(origins.placed(problems));
        return new View(
                HistoryDatabase.openExisting(place),
                place,
                outputs,
                new Style(surroundings.width(), painted, verbose, false),
                spoken,
                surroundings);
    }
}
