package vn.dondoc.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;

/** A field of a subject that a person can name on the command line. */
enum SubjectField {
    TASK("--task", "nhiệm vụ", "task", Subject::task),
    OCCURRENCE("--occurrence", "lần", "occurrence", Subject::occurrence),
    AREA("--area", "nội dung", "area", Subject::area),
    KPI("--kpi", "chỉ tiêu", "KPI", Subject::kpi),
    REPORT("--report", "chế độ báo cáo", "regime", Subject::report),
    PERIOD("--period", "kỳ", "period", Subject::period),
    DIFFICULTY("--difficulty", "khó khăn", "difficulty", Subject::difficulty),
    REQUEST("--request", "yêu cầu giải trình", "request", Subject::request);

    private final String option;
    private final String vi;
    private final String en;

    @SuppressWarnings("ImmutableEnumChecker") // A method reference without state.
    private final Function<Subject, @Nullable String> value;

    SubjectField(String option, String vi, String en, Function<Subject, @Nullable String> value) {
        this.option = option;
        this.vi = vi;
        this.en = en;
        this.value = value;
    }

    String option() {
        return option;
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }

    @Nullable
    String of(Subject subject) {
        return value.apply(subject);
    }
}
