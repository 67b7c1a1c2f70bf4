package vn.dondoc.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dondoc} without a command: says what there is. */
@Command(
        name = "dondoc",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra việc thực hiện kế hoạch của cơ quan nhà nước bằng luật Drools.",
            "Checks how government plans are carried out, with Drools rules."
        },
        footer = {
            "",
            "Mã thoát / exit codes:",
            "  0  không có vi phạm từ mức đã đặt / nothing at or above --fail-on",
            "  1  có vi phạm / findings",
            "  2  không chạy được / the run could not be made",
            "  3  lỗi bên trong, không gửi được / internal error, not delivered"
        })
final class DondocCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Override
    public void run() {
        throw new MissingCommandException(spec.commandLine());
    }

    /** Nothing says what to do. */
    static final class MissingCommandException extends ParameterException {
        private static final long serialVersionUID = 1L;

        MissingCommandException(CommandLine line) {
            super(line, "a command is missing");
        }
    }
}
