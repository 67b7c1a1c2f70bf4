package vn.dondoc.cli;

import static vn.dondoc.cli.CheckSettings.name;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.dondoc.model.Subject;

/** Options that say what a question is about, beside {@code --program} and {@code --unit}. */
final class SubjectOptions {

    @Option(names = "--task", paramLabel = "ID", description = "Nhiệm vụ / task.")
    @Nullable
    String task;

    @Option(names = "--occurrence", paramLabel = "PERIOD", description = "Lần của nhiệm vụ định kỳ / occurrence.")
    @Nullable
    String occurrence;

    @Option(names = "--kpi", paramLabel = "ID", description = "Chỉ tiêu / KPI.")
    @Nullable
    String kpi;

    @Option(names = "--report", paramLabel = "ID", description = "Chế độ báo cáo / reporting regime.")
    @Nullable
    String report;

    @Option(names = "--period", paramLabel = "PERIOD", description = "Kỳ báo cáo / period.")
    @Nullable
    String period;

    @Option(names = "--area", paramLabel = "ID", description = "Nội dung / area.")
    @Nullable
    String area;

    @Option(names = "--difficulty", paramLabel = "ID", description = "Khó khăn, vướng mắc / difficulty.")
    @Nullable
    String difficulty;

    @Option(names = "--request", paramLabel = "ID", description = "Yêu cầu giải trình / request.")
    @Nullable
    String request;

    /** The subject as it was written; program and unit may still be left open. */
    Subject of(CheckSettings settings) {
        return new Subject(
                settings.program(),
                settings.unit(),
                name(task),
                name(occurrence),
                name(area),
                name(kpi),
                name(report),
                name(period),
                name(difficulty),
                name(request));
    }
}
