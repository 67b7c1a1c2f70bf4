package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Severity;
import vn.dondoc.report.merge.MergeException;
import vn.dondoc.report.merge.MergedResult;

/** {@code dondoc merge}: the result of a run from those of its parts. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Ghép kết quả JSON của các phần (check --shard) thành kết quả của cả lần chạy.",
            "Joins the JSON results of parts (check --shard) into that of the whole run."
        })
final class MergeCommand implements Callable<Integer>, CommandLineOnly {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "RESULT.json",
            description = {"Kết quả của mọi phần, thứ tự tùy ý.", "The results of all parts, in any order."})
    private List<Path> results = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = {"Ghi vào tệp (mặc định: in ra).", "Write to a file (default: print)."})
    @Nullable
    private Path output;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = {
                "Từ mức nào thì mã thoát là 1: info, warning, error, critical, never.",
                "Severity from which the exit code is 1 (default: error)."
            })
    @Nullable
    private String failOn;

    MergeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<Bilingual> problems = new ArrayList<>();
        Severity from = CheckSettings.failOn(failOn, problems);
        NotRunException.throwIf(problems);
        List<Path> files =
                results.stream().map(surroundings.directory()::resolve).toList();
        MergedResult merged = read(files);
        try {
            Path file = output;
            if (file == null) {
                merged.write(surroundings.out());
                surroundings.out().flush();
            } else {
                WholeFile.write(surroundings.directory().resolve(file), merged::write);
            }
        } catch (IOException e) {
            throw new NotRunException(
                    "không ghi được kết quả: " + e.getMessage(), "the result cannot be written: " + e.getMessage());
        } catch (MergeException e) {
            throw new NotRunException(List.of(e.reason()));
        }
        return merged.fails(from) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private static MergedResult read(List<Path> files) {
        try {
            return MergedResult.of(files);
        } catch (IOException e) {
            throw new NotRunException(
                    "không đọc được kết quả: " + e.getMessage(), "a result cannot be read: " + e.getMessage());
        } catch (MergeException e) {
            throw new NotRunException(List.of(e.reason()));
        }
    }
}
