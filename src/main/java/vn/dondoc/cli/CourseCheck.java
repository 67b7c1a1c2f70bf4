package vn.dondoc.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Course;
import vn.dondoc.report.CourseFormats;
import vn.dondoc.report.Style;

/** {@code check --from --to}: reads once, judges day after day, and exits as for the last day. */
final class CourseCheck {

    private final CheckSettings settings;
    private final Surroundings surroundings;
    private final Supplier<RuleBase> builtIn;

    /** @param builtIn gives the built-in rules */
    CourseCheck(CheckSettings settings, Surroundings surroundings, Supplier<RuleBase> builtIn) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.builtIn = builtIn;
    }

    int run(List<LocalDate> days, Outputs outputs, KnownFindings known, Style console) {
        LoadedRun run = LoadedRun.load(settings, surroundings, builtIn);
        Course course = Course.of(days, day -> known.mark(run.auditOn(day)));
        outputs.write((format, style, out) -> CourseFormats.write(format, course, style, out), console, surroundings);
        return run.exitCode(course.last());
    }
}
