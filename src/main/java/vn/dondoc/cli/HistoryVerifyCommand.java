package vn.dondoc.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.dondoc.cli.HistoryViewOptions.View;
import vn.dondoc.history.ChainCheck;
import vn.dondoc.history.HistoryException;
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
final class HistoryVerifyCommand extends HistoryView {

    @Option(
            names = "--noted",
            paramLabel = "HASH",
            description = {
                "Mã băm đã lưu ở nơi khác: phải có trong chuỗi.",
                "A hash noted elsewhere: it must be in the chain."
            })
    @Nullable
    private String noted;

    HistoryVerifyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int show(View view) {
        if (noted != null && !noted.matches("[0-9a-f]{8,64}")) {
            throw new NotRunException(
                    "--noted: cần ít nhất 8 ký tự đầu của mã băm (0-9, a-f)",
                    "--noted: must be at least the first 8 digits of a hash (0-9, a-f)");
        }
        ChainCheck check;
        try {
            check = view.database().read(handle -> ChainCheck.of(handle, noted));
        } catch (HistoryException e) {
            if (e.isAltered()) {
                // That something was removed is what is asked for.
                CommandLines.print(e.reason(), view.surroundings().err()::println);
                return ExitCode.FINDINGS;
            }
            throw e;
        }
        ShownCheck shown = new ShownCheck(view.place().shown(), check);
        view.write(either(
                (format, style, out) -> shown.text(view.languageOr(Language.VI), style, out),
                (format, style, out) -> shown.json(out)));
        return check.faults().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
