package vn.dondoc.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.history.HistoryPlace;
import vn.dondoc.report.Formats;

/** {@code dondoc audit}: what {@code check} does; and the run is recorded, and a report for officials is written. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Xét như check, ghi lần chạy vào lịch sử, và viết báo cáo cho lãnh đạo.",
            "Checks, records the run in the history, and writes the report for officials."
        },
        footer = {
            "",
            "Mã thoát như của check. Xem lại: dondoc history list.",
            "Exits as check does. To look back: dondoc history list.",
            "PostgreSQL: người dùng và mật khẩu trong biến PGUSER, PGPASSWORD.",
            "PostgreSQL: user and password in the variables PGUSER and PGPASSWORD."
        })
final class AuditCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = {
                "Viết báo cáo vào thư mục này (trang HTML, bảng tính, văn bản).",
                "Write the report to this folder (page, workbook, documents)."
            })
    @Nullable
    private Path report;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    AuditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Request request = new Request(spec, options, Formats.names(), surroundings);
        KnownFindings known = request.known();
        HistoryPlace place = history.place(surroundings, request.problems());
        request.accept();
        if (request.asksForConfig()) {
            return request.showConfig(request.load(RuleBase::builtIn));
        }
        Path folder = report == null ? null : surroundings.directory().resolve(report);
        return new RecordedAudit(request.settings(), place, folder, surroundings)
                .run(request.outputs(), known, request.console());
    }
}
