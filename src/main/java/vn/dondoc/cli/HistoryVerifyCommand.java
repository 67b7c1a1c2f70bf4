package vn.dondoc.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.dondoc.cli.HistoryViewOptions.View;
import vn.dondoc.history.ChainCheck;
import vn.dondoc.history.view.ShownCheck;
import vn.dondoc.model.Program.Language;

/** {@code dondoc history verify}: finds out whether records were changed, removed or added: exit code 1 if so. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Kiểm tra lịch sử có bị sửa, xóa, thêm hay không; mã thoát 1 nếu có.",
            "Finds out whether records were changed, removed or added: exit code 1 if so."
        })
final class HistoryVerifyCommand implements Callable<Integer>, CommandLineOnly {

    private final Surroundings surroundings;

    @Option(
            names = "--noted",
            paramLabel = "HASH",
            description = {
                "Mã băm đã lưu ở nơi khác: phải có trong chuỗi.",
                "A hash noted elsewhere: it must be in the chain."
            })
    @Nullable
    private String noted;

    @Mixin
    private HistoryViewOptions options = new HistoryViewOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    HistoryVerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Set<String> configured() {
        return HistoryViewOptions.CONFIGURED;
    }

    @Override
    public Integer call() {
        View view = options.open(spec, List.of("text", "json"), surroundings);
        if (noted != null && !noted.matches("[0-9a-f]{8,64}")) {
            throw new NotRunException(
                    "--noted: cần ít nhất 8 ký tự đầu của mã băm (0-9, a-f)",
                    "--noted: must be at least the first 8 digits of a hash (0-9, a-f)");
        }
        ChainCheck check = view.database().read(handle -> ChainCheck.of(handle, noted));
        ShownCheck shown = new ShownCheck(view.place().shown(), check);
        view.outputs()
                .write(
                        (format, style, out) -> {
                            if (format.equals("json")) {
                                shown.json(out);
                            } else {
                                shown.text(view.languageOr(Language.VI), style, out);
                            }
                        },
                        view.console(),
                        surroundings);
        return check.faults().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
