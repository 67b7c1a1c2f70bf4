package vn.dondoc.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Severity;
import vn.dondoc.load.shape.Text;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.Exclusion;

/**
 * What a check was asked to do, after every value was looked at.
 *
 * @param failOn least severity that makes the run fail; null: none does
 * @param language null: that of the programs
 * @param rules folder of further rule files, or null
 * @param changedSince git revision since which a file must have changed for its findings to fail, or null
 */
record CheckSettings(
        List<String> paths,
        LocalDate asOf,
        @Nullable Severity failOn,
        List<String> only,
        List<String> skip,
        @Nullable String program,
        @Nullable String unit,
        @Nullable Path rules,
        @Nullable Language language,
        List<Exclusion> exclusions,
        String stdinFilename,
        int threads,
        @Nullable String changedSince) {

    /** With problems: takes everything that is wrong with the options. */
    static CheckSettings of(CheckOptions options, Surroundings surroundings, List<Bilingual> problems) {
        return new CheckSettings(
                options.paths,
                day("--as-of", options.asOf, surroundings, problems),
                failOn(options.failOn, problems),
                options.only,
                options.skip,
                name(options.program),
                name(options.unit),
                options.rules == null ? null : surroundings.directory().resolve(options.rules),
                language(options.language, problems),
                exclusions(options.exclude, problems),
                options.stdinFilename == null ? "stdin.yaml" : options.stdinFilename,
                threads(options.threads, problems),
                options.changedSince);
    }

    /** An id as the command line writes it, as ids in files are read: without white space around it, and composed. */
    static @Nullable String name(@Nullable String written) {
        return written == null ? null : Text.name(written);
    }

    /** Whether only a part of the findings is reported. */
    boolean isNarrowed() {
        return !only.isEmpty() || !skip.isEmpty() || program != null || unit != null;
    }

    /** What narrows the findings, in the words of the options; empty where nothing does. */
    String scope() {
        List<String> words = new ArrayList<>();
        if (!only.isEmpty()) {
            words.add("only=" + String.join(",", only));
        }
        if (!skip.isEmpty()) {
            words.add("skip=" + String.join(",", skip));
        }
        if (program != null) {
            words.add("program=" + program);
        }
        if (unit != null) {
            words.add("unit=" + unit);
        }
        if (changedSince != null) {
            words.add("changed-since=" + changedSince);
        }
        return String.join(" ", words);
    }

    /**
     * The day that an option names; today where it names none.
     *
     * @param option its name, for messages
     */
    static LocalDate day(String option, @Nullable String written, Surroundings surroundings, List<Bilingual> problems) {
        LocalDate today = LocalDate.now(surroundings.clock());
        if (written == null) {
            return today;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            problems.add(new Bilingual(
                    option + ": “" + written + "” không phải ngày dạng 2023-06-30",
                    option + ": “" + written + "” is no date like 2023-06-30"));
            return today;
        }
    }

    /** The severity that a word names; null: none fails. */
    static @Nullable Severity failOn(@Nullable String written, List<Bilingual> problems) {
        if (written == null) {
            return Severity.ERROR;
        }
        if (!written.equals("never") && Severity.parse(written).isEmpty()) {
            problems.add(Suggestion.unknown(
                    "--fail-on: ",
                    "mức",
                    "severity",
                    written,
                    List.of("info", "warning", "error", "critical", "never")));
        }
        return Severity.parse(written).orElse(null);
    }

    /** The language of a name, or null. */
    static @Nullable Language language(@Nullable String written, List<Bilingual> problems) {
        if (written == null) {
            return null;
        }
        Collection<String> valid = List.of("vi", "en");
        if (!valid.contains(written)) {
            problems.add(Suggestion.unknown("--lang: ", "ngôn ngữ", "language", written, valid));
            return null;
        }
        return Language.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private static List<Exclusion> exclusions(List<String> globs, List<Bilingual> problems) {
        List<Exclusion> exclusions = new ArrayList<>();
        for (String glob : globs) {
            try {
                exclusions.add(Exclusion.of(glob));
            } catch (PatternSyntaxException e) {
                problems.add(new Bilingual(
                        "--exclude: “" + glob + "” không phải mẫu tên tệp: " + e.getDescription(),
                        "--exclude: “" + glob + "” is no file pattern: " + e.getDescription()));
            }
        }
        return exclusions;
    }

    private static int threads(@Nullable Integer written, List<Bilingual> problems) {
        if (written == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (written < 1 || written > 1024) {
            problems.add(new Bilingual("--threads: cần số từ 1 đến 1024", "--threads: must be 1 to 1024"));
            return 1;
        }
        return written;
    }
}
