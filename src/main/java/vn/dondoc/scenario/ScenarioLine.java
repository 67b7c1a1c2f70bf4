package vn.dondoc.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Judged;
import vn.dondoc.model.Subject;

/** A finding as a line of {@code expected.txt}: what is null is left out. */
final class ScenarioLine {

    private final StringBuilder line = new StringBuilder();

    private ScenarioLine() {}

    static String of(Judged judged) {
        Breach breach = judged.breach();
        ScenarioLine text = new ScenarioLine();
        text.line
                .append(breach.rule().id())
                .append(' ')
                .append(breach.severity().written());
        text.subject(breach.subject());
        text.deadline(breach);
        if (judged.waivedBy() != null) {
            text.line.append(" waived");
        }
        if (breach.path() != null) {
            text.field("path", breach.path());
            text.field("file", breach.place().file());
        }
        return text.line.toString();
    }

    private void subject(Subject subject) {
        field("program", subject.program());
        field("unit", subject.unit());
        field("task", subject.task());
        field("occurrence", subject.occurrence());
        field("kpi", subject.kpi());
        field("report", subject.report());
        field("period", subject.period());
        field("difficulty", subject.difficulty());
        field("area", subject.area());
        field("request", subject.request());
    }

    private void deadline(Breach breach) {
        LocalDate due = breach.due();
        if (due != null) {
            field("due", due.toString());
            field("days", String.valueOf(breach.daysOverdue()));
        }
        if (due != null || breach.level() > 0) {
            field("level", Integer.toString(breach.level()));
        }
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            line.append(' ').append(name).append('=').append(value);
        }
    }
}
