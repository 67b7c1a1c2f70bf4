package vn.dondoc.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.dondoc.cli.JudgedDays.Step;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Change;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Forecast;
import vn.dondoc.report.ForecastFormats;

/** {@code dondoc forecast}: what will fall due and be broken if nothing more is reported. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Dự báo: việc gì sẽ đến hạn, vi phạm gì sẽ có, nếu không báo cáo gì thêm.",
            "What will fall due and be broken if nothing more is reported."
        },
        footer = {
            "",
            "Mã thoát 1 khi sẽ có vi phạm mới hoặc nặng hơn từ mức --fail-on.",
            "Exit code 1 where there will be new or graver findings from --fail-on up."
        })
final class ForecastCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private CheckOptions options = new CheckOptions();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = {"Dự báo đến hết ngày này.", "The last day of the forecast."})
    @Nullable
    private String until;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    ForecastCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Request request = new Request(spec, options, ForecastFormats.names(), surroundings);
        LocalDate first = request.settings().asOf();
        LocalDate last = last(first, request.problems());
        KnownFindings known = request.known();
        request.problems().addAll(KnownFindings.keptByCheckAlone(options));
        request.accept();
        LoadedRun read = request.load(RuleBase::builtIn);
        if (request.asksForConfig()) {
            return request.showConfig(read);
        }

        LoadedRun run = read.knownOn(first);
        Forecast forecast = Forecast.of(first, last, day -> known.mark(run.auditOn(day)));
        request.outputs()
                .write(
                        (format, style, out) -> ForecastFormats.write(format, forecast, style, out),
                        request.console(),
                        surroundings);
        List<Finding> ahead = new ArrayList<>(forecast.ahead(Change.Kind.APPEARED));
        ahead.addAll(forecast.ahead(Change.Kind.ESCALATED));
        return run.exitCode(ahead);
    }

    private LocalDate last(LocalDate first, List<Bilingual> problems) {
        if (until == null) {
            problems.add(new Bilingual("thiếu --until: dự báo đến ngày nào?", "--until is missing: up to which day?"));
            return first;
        }
        int before = problems.size();
        LocalDate last = CheckSettings.day("--until", until, surroundings, problems);
        if (problems.size() == before) {
            problems.addAll(JudgedDays.problems("--as-of", first, "--until", last, Step.DAY));
        }
        return last;
    }
}
