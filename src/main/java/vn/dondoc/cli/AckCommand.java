package vn.dondoc.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.dondoc.alert.About;
import vn.dondoc.alert.Acknowledgements;
import vn.dondoc.alert.Promise;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Visible;
import vn.dondoc.history.HistoryDatabase;
import vn.dondoc.history.HistoryException;
import vn.dondoc.history.HistoryPlace;

/** {@code dondoc ack}: takes down that somebody has seen a finding, and until when it will be settled. */
@Command(
        name = "ack",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Ghi nhận lời hẹn về một vi phạm đã báo: đến ngày đó không nhắc lại; vẫn báo khi tăng bậc.",
            "Takes down a promise about a finding that was told: no repeats until its day."
        })
final class AckCommand implements Callable<Integer>, CommandLineOnly {

    private static final String FINGERPRINT = "[0-9a-f]{16}";

    private final Surroundings surroundings;

    @Parameters(
            arity = "1",
            paramLabel = "FINGERPRINT",
            description = {"Mã của vi phạm, như ghi trong thư.", "The finding's code, as messages give it."})
    private String fingerprint = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            required = true,
            description = {"Người hẹn.", "Who promises."})
    private String by = "";

    @Option(
            names = "--until",
            paramLabel = "DATE",
            required = true,
            description = {"Hẹn xong trong ngày này.", "The last day of the promise."})
    private String until = "";

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            description = {"Ghi chú.", "A note."})
    @Nullable
    private String note;

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    AckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Set<String> configured() {
        return Set.of("--history");
    }

    @Override
    public Integer call() {
        List<Bilingual> problems = new ArrayList<>(Layers.problems(spec, surroundings));
        LocalDate day = CheckSettings.day("--until", until, surroundings, problems);
        String code = fingerprint.toLowerCase(Locale.ROOT);
        if (!code.matches(FINGERPRINT)) {
            problems.add(new Bilingual(
                    "“" + fingerprint + "” không phải mã vi phạm (16 chữ số hệ 16)",
                    "“" + fingerprint + "” is no fingerprint (16 hexadecimal digits)"));
        }
        if (by.isBlank()) {
            problems.add(new Bilingual("--by: cần tên người hẹn", "--by: a name is needed"));
        }
        HistoryPlace place = history.place(surroundings, problems);
        NotRunException.throwIf(problems);
        try {
            return take(new Promise(code, by.strip(), day, note), HistoryDatabase.openExisting(place));
        } catch (HistoryException e) {
            throw new NotRunException(List.of(e.reason()));
        }
    }

    private int take(Promise promise, HistoryDatabase database) {
        Acknowledgements acknowledgements = new Acknowledgements(database);
        NotRunException.throwIf(acknowledgements.problem(promise).stream().toList());
        About about =
                acknowledgements.take(promise, surroundings.clock().instant()).orElse(null);
        surroundings.out().println("Đã ghi: " + promise.fingerprint() + ", hẹn đến " + promise.until());
        surroundings.out().println("Recorded: " + promise.fingerprint() + ", until " + promise.until());
        if (about != null) {
            surroundings.out().println("  " + Visible.text(about.message().vi()));
        }
        surroundings.out().flush();
        return ExitCode.CLEAN;
    }
}
