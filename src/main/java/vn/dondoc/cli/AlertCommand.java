package vn.dondoc.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.dondoc.alert.AlertFormats;
import vn.dondoc.alert.Channel;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.history.HistoryException;
import vn.dondoc.history.HistoryPlace;
import vn.dondoc.report.Style;

/** {@code dondoc alert}: works out who must be told what, and delivers it. */
@Command(
        name = "alert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Xét, tìm ra ai cần được báo việc gì, và gửi cho mỗi người một thư.",
            "Judges, works out who must be told what, and sends everyone one message."
        },
        footer = {
            "",
            "Với --from, --to và --dry-run: mô phỏng từng ngày (-f text, json, svg:FILE).",
            "With --from, --to and --dry-run: a simulation of each day (-f text, json, svg:FILE).",
            "Dạng / formats: text, json.",
            "Máy chủ thư và webhook: biến DONDOC_SMTP_*, DONDOC_WEBHOOK_* (xem README).",
            "Mail server and webhook: variables DONDOC_SMTP_*, DONDOC_WEBHOOK_* (see README)."
        })
final class AlertCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Mixin
    private CourseOptions course = new CourseOptions();

    @Mixin
    private AlertOptions alert = new AlertOptions();

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    AlertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<String> formats = course.asked() ? AlertFormats.ofSimulations() : AlertFormats.names();
        Request request = new Request(spec, options, formats, surroundings);
        List<Bilingual> problems = request.problems();
        AlertSettings alerts = AlertSettings.of(alert, problems);
        List<LocalDate> days = course.asked() ? course.days(surroundings, problems) : List.of();
        if (course.asked() && !alert.dryRun) {
            problems.add(new Bilingual(
                    "--from, --to, --step chỉ mô phỏng: cần thêm --dry-run",
                    "--from, --to, --step only simulate: --dry-run is needed too"));
        }
        KnownFindings known = request.known();
        problems.addAll(KnownFindings.keptByCheckAlone(options));
        HistoryPlace place = history.place(surroundings, problems);
        request.accept();
        LoadedRun run = request.load(RuleBase::builtIn);
        if (request.asksForConfig()) {
            return request.showConfig(run);
        }
        // Nothing judged is nothing to tell, and never a success.
        run.exitCode(List.of());
        Alert telling = new Alert(run, alerts, known, surroundings);
        return course.asked()
                ? telling.simulate(days, request.outputs(), request.console())
                : tell(telling, alerts, request, place);
    }

    private int tell(Alert telling, AlertSettings alerts, Request request, HistoryPlace place)
            throws InterruptedException {
        LocalDate asOf = request.settings().asOf();
        Outputs outputs = request.outputs();
        Style console = request.console();
        List<Channel> channels = AlertChannels.of(alerts.channels(), surroundings);
        try {
            return alert.dryRun
                    ? telling.rehearse(asOf, channels, place, outputs, console)
                    : telling.tell(asOf, channels, place, outputs, console);
        } catch (HistoryException e) {
            throw new NotRunException(List.of(e.reason()));
        } finally {
            channels.forEach(Channel::close);
        }
    }
}
