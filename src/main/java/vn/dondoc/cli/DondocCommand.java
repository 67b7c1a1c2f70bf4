package vn.dondoc.cli;

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
            "Mã thoát / exit codes: 0 sạch / clean, 1 có vi phạm / findings, 2 không chạy được / not run,",
            "3 lỗi / error"
        })
final class DondocCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "thiếu lệnh / a command is missing: check");
    }
}
