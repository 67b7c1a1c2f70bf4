package vn.dondoc.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dondoc history} without a command: says what there is. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Các lần chạy đã ghi: list, show, diff, unit, verify, export.",
            "Recorded runs: what was new, fixed, still open; who was told what and when."
        },
        footer = {
            "",
            "RUN là số thứ tự, latest, ngày đã xét (2023-06-30), hoặc đầu mã băm.",
            "RUN is a number, latest, a day judged (2023-06-30), or the start of a hash."
        })
final class HistoryCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Override
    public void run() {
        throw new DondocCommand.MissingCommandException(spec.commandLine());
    }
}
