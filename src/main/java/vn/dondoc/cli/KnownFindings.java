package vn.dondoc.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Baseline;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Visible;

/** What a run does with the findings that are known: marks them, tells what became of them, and keeps them. */
final class KnownFindings {

    private final @Nullable Path read;
    private final @Nullable Path write;
    private final boolean prune;
    private final boolean narrowed;
    private final Baseline baseline;
    private final Surroundings surroundings;

    private KnownFindings(
            @Nullable Path read,
            @Nullable Path write,
            boolean prune,
            boolean narrowed,
            Baseline baseline,
            Surroundings surroundings) {
        this.read = read;
        this.write = write;
        this.prune = prune;
        this.narrowed = narrowed;
        this.baseline = baseline;
        this.surroundings = surroundings;
    }

    /** @param problems takes what is wrong with the options and the file */
    static KnownFindings of(
            CheckOptions options, CheckSettings settings, Surroundings surroundings, List<Bilingual> problems) {
        Path read = file(options.baseline, surroundings);
        if (options.pruneBaseline && (read == null || settings.isNarrowed())) {
            problems.add(new Bilingual(
                    "--prune-baseline cần --baseline và không đi cùng --only, --skip, --unit, --program",
                    "--prune-baseline needs --baseline and does not go with --only, --skip, --unit, --program"));
        }
        if (options.writeBaseline != null) {
            Outputs.forbidInput("--write-baseline", options.writeBaseline.toString(), problems);
        }
        return new KnownFindings(
                read,
                file(options.writeBaseline, surroundings),
                options.pruneBaseline,
                settings.isNarrowed(),
                read == null ? new Baseline(List.of()) : BaselineFile.read(read, surroundings.name(read), problems),
                surroundings);
    }

    /** What stands in the way where a run has no one result that could be kept. */
    static List<Bilingual> keptByCheckAlone(CheckOptions options) {
        return options.writeBaseline == null && !options.pruneBaseline
                ? List.of()
                : List.of(new Bilingual(
                        "--write-baseline và --prune-baseline chỉ dùng được khi xét một ngày bằng check",
                        "--write-baseline and --prune-baseline are for check on one day alone"));
    }

    /** The result with the findings marked that are known and not worse. */
    Audit mark(Audit audit) {
        return read == null ? audit : audit.with(baseline.mark(audit.findings()));
    }

    /** Writes and prunes, as far as it was asked for, and says what is not found any more. */
    void keep(Audit audit) {
        if (read != null && !narrowed) {
            List<Baseline.Known> gone = baseline.resolved(audit.findings());
            tell(gone);
            if (prune && !gone.isEmpty()) {
                BaselineFile.write(read, baseline.without(gone));
            }
        }
        if (write != null) {
            BaselineFile.write(write, Baseline.of(audit.findings()));
        }
    }

    private void tell(List<Baseline.Known> gone) {
        if (baseline.size() > 0 && gone.size() == baseline.size()) {
            say(
                    "tệp vi phạm đã biết không khớp với vi phạm nào của lần chạy này",
                    "the baseline matches nothing that this run found");
        } else if (!gone.isEmpty()) {
            say(
                    gone.size() + " vi phạm đã biết không còn nữa" + (prune ? ", đã bỏ khỏi tệp:" : ":"),
                    gone.size() + " known findings are gone" + (prune ? " and were dropped from the file:" : ":"));
            gone.forEach(known -> surroundings.err().println("        " + Visible.text(known.about())));
        }
    }

    private void say(String vi, String en) {
        surroundings.err().println("dondoc: " + vi);
        surroundings.err().println("        " + en);
    }

    private static @Nullable Path file(@Nullable Path written, Surroundings surroundings) {
        return written == null ? null : surroundings.directory().resolve(written);
    }
}
