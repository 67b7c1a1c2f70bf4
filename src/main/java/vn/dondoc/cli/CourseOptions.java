package vn.dondoc.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.dondoc.cli.JudgedDays.Step;
import vn.dondoc.finding.Bilingual;

/** Options that ask how findings come and go over time. On the command line alone: they are no setting of a workspace. */
final class CourseOptions {

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = {
                "Xem vi phạm thay đổi thế nào từ ngày này.",
                "Show how findings come and go from this day on."
            })
    @Nullable
    String from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = {"... đến ngày này (mặc định: hôm nay).", "... up to this day (default: today)."})
    @Nullable
    String to;

    @Option(
            names = "--step",
            paramLabel = "STEP",
            description = {
                "Mỗi bước: day, week, month, quarter (mặc định: month).",
                "By day, week, month or quarter (default: month)."
            })
    @Nullable
    String step;

    boolean asked() {
        return from != null || to != null || step != null;
    }

    /** The days to judge, in order; none where there are problems. */
    List<LocalDate> days(Surroundings surroundings, List<Bilingual> problems) {
        int before = problems.size();
        if (from == null) {
            problems.add(new Bilingual("--to, --step: cần thêm --from", "--to, --step: --from is needed too"));
        }
        LocalDate first = CheckSettings.day("--from", from, surroundings, problems);
        LocalDate last = CheckSettings.day("--to", to, surroundings, problems);
        Step by = step(problems);
        if (problems.size() > before) {
            return List.of();
        }
        problems.addAll(JudgedDays.problems("--from", first, "--to", last, by));
        return problems.size() > before ? List.of() : JudgedDays.between(first, last, by);
    }

    private Step step(List<Bilingual> problems) {
        if (step == null) {
            return Step.MONTH;
        }
        List<String> valid = new ArrayList<>();
        for (Step candidate : Step.values()) {
            if (candidate.written().equals(step)) {
                return candidate;
            }
            valid.add(candidate.written());
        }
        problems.add(Suggestion.unknown("--step: ", "bước", "step", step, valid));
        return Step.MONTH;
    }
}
