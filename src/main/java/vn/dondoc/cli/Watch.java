package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Visible;
import vn.dondoc.report.Formats;
import vn.dondoc.report.Style;
import vn.dondoc.report.TextWatch;

/** {@code check --watch}: judges again whenever files change, and says what appeared and what is gone. */
final class Watch {

    private final Supplier<CheckSettings> settings;
    private final KnownFindings known;
    private final Surroundings surroundings;
    private final RepeatedRun runs;

    /**
     * @param settings asked anew each time: without {@code --as-of} the day may have turned meanwhile
     * @param builtIn gives the built-in rules
     */
    Watch(
            Supplier<CheckSettings> settings,
            KnownFindings known,
            Surroundings surroundings,
            Supplier<RuleBase> builtIn) {
        this.settings = settings;
        this.known = known;
        this.surroundings = surroundings;
        this.runs = new RepeatedRun(surroundings, builtIn);
    }

    /** Watches the folders of the plans and of the rules until the process is ended. */
    int run(Outputs outputs, Style console) throws InterruptedException {
        CheckSettings first = settings.get();
        InputFiles.find(first, surroundings);
        List<Path> watched = new ArrayList<>();
        first.paths().forEach(path -> watched.add(surroundings.directory().resolve(path)));
        if (first.rules() != null) {
            watched.add(first.rules());
        }
        try (ChangeSource changes = FolderChanges.of(watched)) {
            if (surroundings.terminalErr()) {
                say(new Bilingual("đang theo dõi thay đổi, Ctrl-C để dừng", "watching for changes, Ctrl-C ends it"));
            }
            return run(changes, outputs, console);
        } catch (IOException e) {
            throw new NotRunException(
                    "--watch: không theo dõi được các thư mục: " + e.getMessage(),
                    "--watch: the folders cannot be watched: " + e.getMessage());
        }
    }

    /**
     * Judges now and after each change, until there are no more.
     *
     * @throws NotRunException where even the first run cannot be made
     */
    int run(ChangeSource changes, Outputs outputs, Style console) throws IOException, InterruptedException {
        boolean dossiers = outputs.needDossiers();
        Audit before = judge(dossiers);
        write(before, outputs, console);
        while (changes.await()) {
            before = again(before, dossiers, outputs.toFiles(), console);
        }
        return ExitCode.CLEAN;
    }

    /** @return what is now known: the same as before where nothing could be judged */
    private Audit again(Audit before, boolean dossiers, Outputs files, Style console) throws IOException {
        Instant began = surroundings.clock().instant();
        Audit now;
        try {
            now = judge(dossiers);
        } catch (NotRunException e) {
            // A file may be gone or half written for a moment: what was known stays until the next change.
            e.reasons().forEach(this::say);
            return before;
        }
        if (isSame(before, now)) {
            return before;
        }
        write(now, files, console);
        Instant ended = surroundings.clock().instant();
        LocalTime time = LocalTime.ofInstant(ended, surroundings.clock().getZone());
        TextWatch.write(before, now, time, Duration.between(began, ended), console, surroundings.out());
        Outputs.requireTaken(surroundings);
        return now;
    }

    private Audit judge(boolean dossiers) {
        PartedRun.Result run = runs.next(settings.get(), dossiers);
        Audit audit = known.mark(run.audit());
        try {
            run.verdict().exitCode(audit.findings());
        } catch (NotRunException e) {
            // There is a result, but of nothing that was judged: nobody shall take it for a clean one.
            e.reasons().forEach(this::say);
        }
        return audit;
    }

    private void write(Audit audit, Outputs outputs, Style console) {
        outputs.write((format, style, out) -> Formats.get(format).write(audit, style, out), console, surroundings);
    }

    /** The same files, rules and day: some other file changed, or one was saved as it was. */
    private static boolean isSame(Audit before, Audit now) {
        return before.input().sha256().equals(now.input().sha256())
                && before.rulesSha256().equals(now.rulesSha256())
                && before.asOf().equals(now.asOf());
    }

    private void say(Bilingual reason) {
        surroundings.err().println("dondoc: " + Visible.text(reason.vi()));
        surroundings.err().println("        " + Visible.text(reason.en()));
    }
}
