package vn.dondoc.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.load.Shard;
import vn.dondoc.report.CourseFormats;
import vn.dondoc.report.Formats;

/** {@code dondoc check}: load, judge, print, exit code. Writes nothing but the outputs asked for. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Đọc kế hoạch, báo cáo, quyết định; xét theo luật; in vi phạm.",
            "Reads plans, reports and decisions, judges them, prints the findings."
        },
        footer = {
            "",
            "Mỗi tùy chọn cũng có thể đặt trong .dondoc.yaml hoặc biến DONDOC_*.",
            "Each option may also stand in .dondoc.yaml or a variable DONDOC_*."
        })
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Supplier<RuleBase> builtIn;

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Mixin
    private CourseOptions course = new CourseOptions();

    @Option(
            names = "--watch",
            description = {
                "Xét lại mỗi khi tệp thay đổi; Ctrl-C để dừng.",
                "Judge again whenever files change; Ctrl-C ends it."
            })
    private boolean watch;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = {
                "Chỉ xét phần I trong N phần của các chương trình; ghép lại bằng dondoc merge.",
                "Judge part I of N of the programs alone; dondoc merge joins the parts."
            })
    @Nullable
    String shard;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    /** @param builtIn gives the built-in rules */
    CheckCommand(Surroundings surroundings, Supplier<RuleBase> builtIn) {
        this.surroundings = surroundings;
        this.builtIn = builtIn;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<String> formats =
                shard != null ? ShardCheck.FORMATS : course.asked() ? CourseFormats.names() : Formats.names();
        if (shard != null && options.formats.isEmpty()) {
            options.formats.add("json");
        }
        Request request = new Request(spec, options, formats, surroundings);
        Outputs outputs = request.outputs();
        List<LocalDate> days = course.asked() ? course.days(surroundings, request.problems()) : List.of();
        Shard part = part(request.problems());
        refuseWhatDoesNotGoTogether(outputs, request.problems());
        KnownFindings known = request.known();
        request.accept();
        if (request.asksForConfig()) {
            return request.showConfig(request.load(builtIn));
        }
        if (part != null) {
            return new ShardCheck(request.settings(), surroundings, builtIn).run(part, outputs, request.console());
        }
        if (watch) {
            return new Watch(
                            () -> CheckSettings.of(options, surroundings, new ArrayList<>()),
                            known,
                            surroundings,
                            builtIn)
                    .run(outputs, request.console());
        }
        return course.asked()
                ? new CourseCheck(request.settings(), surroundings, builtIn)
                        .run(days, outputs, known, request.console())
                : new Check(request.settings(), surroundings, builtIn).run(outputs, known, request.console());
    }

    private @Nullable Shard part(List<Bilingual> problems) {
        if (shard == null) {
            return null;
        }
        Shard part = Shard.parse(shard);
        if (part == null) {
            problems.add(new Bilingual(
                    "--shard: cần dạng I/N với I từ 1 đến N, ví dụ 2/4",
                    "--shard: must be I/N with I from 1 to N, such as 2/4"));
        }
        if (watch || course.asked() || options.baseline != null || options.changedSince != null) {
            problems.add(new Bilingual(
                    "--shard không đi cùng --watch, --from, --to, --step, --baseline, --changed-since",
                    "--shard does not go with --watch, --from, --to, --step, --baseline, --changed-since"));
        }
        return part;
    }

    private void refuseWhatDoesNotGoTogether(Outputs outputs, List<Bilingual> problems) {
        if (course.asked() && spec.commandLine().getParseResult().hasMatchedOption("--as-of")) {
            problems.add(new Bilingual(
                    "--as-of không đi cùng --from, --to, --step", "--as-of does not go with --from, --to, --step"));
        }
        if (watch && course.asked()) {
            problems.add(new Bilingual(
                    "--watch không đi cùng --from, --to, --step", "--watch does not go with --from, --to, --step"));
        }
        if (watch || course.asked() || shard != null) {
            problems.addAll(KnownFindings.keptByCheckAlone(options));
        }
        if (watch && options.paths.contains(InputFiles.STANDARD_INPUT)) {
            problems.add(new Bilingual(
                    "--watch không theo dõi được đầu vào chuẩn (-)", "--watch cannot watch standard input (-)"));
        }
        if (watch && !outputs.readByPeople()) {
            problems.add(new Bilingual(
                    "--watch in ra dạng text; hãy ghi dạng khác vào tệp, như -f json:ketqua.json",
                    "--watch prints text; send other formats to a file, as in -f json:result.json"));
        }
    }
}
