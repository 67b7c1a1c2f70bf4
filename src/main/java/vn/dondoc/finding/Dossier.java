package vn.dondoc.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * Everything about one program that reports for people show beside the findings (hồ sơ theo dõi): who does what by when,
 * and what became of it by the day judged. Texts are as written; ids are resolved.
 *
 * @param id the program's id
 * @param decisionNumber number of the decision that issued the program
 * @param from first day of the program's period
 * @param to last day of it
 * @param coordinator unit id of the consolidating office
 * @param office that office itself, also where {@code units} is narrowed to others; null where nobody declared it
 * @param ladder whom the program tells of what is overdue, and from when; steps rise
 * @param officials in the order of the file
 * @param areas in the program's order
 * @param units those that the program concerns, by id
 * @param tasks one line for each assignment: by unit, task and occurrence
 * @param plans one line for each unit that is obliged to have a plan, by unit
 * @param reports one line for each report owed or sent, by unit, regime and period
 * @param kpis one line for each KPI and unit, in the program's order, then by unit
 * @param difficulties by unit, then id
 * @param explanations one line for each explanation asked for, by unit, then request
 * @param waivers those that could cover a finding of this program, in reading order
 */
public record Dossier(
        String id,
        String title,
        Language language,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        LocalDate from,
        LocalDate to,
        String coordinator,
        @Nullable UnitEntry office,
        List<Step> ladder,
        List<Official> officials,
        List<Area> areas,
        List<UnitEntry> units,
        List<TaskLine> tasks,
        List<PlanLine> plans,
        List<ReportLine> reports,
        List<KpiLine> kpis,
        List<DifficultyLine> difficulties,
        List<ExplanationLine> explanations,
        List<WaiverLine> waivers) {

    /** What of it is one unit's, for results that are narrowed to it; what the program says stays. */
    public Dossier narrowedTo(String unit) {
        return new Dossier(
                id,
                title,
                language,
                decisionNumber,
                decisionDate,
                from,
                to,
                coordinator,
                office,
                ladder,
                officials,
                areas,
                of(unit, units, UnitEntry::id),
                of(unit, tasks, line -> line.subject().unit()),
                of(unit, plans, PlanLine::unit),
                of(unit, reports, ReportLine::unit),
                of(unit, kpis, KpiLine::unit),
                of(unit, difficulties, DifficultyLine::unit),
                of(unit, explanations, ExplanationLine::unit),
                of(
                        unit,
                        waivers,
                        line -> line.about().unit() == null
                                ? unit
                                : line.about().unit()));
    }

    private static <T> List<T> of(String unit, List<T> lines, Function<T, @Nullable String> whose) {
        return lines.stream().filter(line -> unit.equals(whose.apply(line))).toList();
    }

    /**
     * A step of the ladder (thang đôn đốc).
     *
     * @param after days overdue from which it holds
     * @param roles whom it tells: {@code head}, {@code unit}, {@code coordinator}, {@code overseer} or an official's role
     */
    public record Step(int level, int after, List<String> roles) {}

    /** A person who oversees or decides. Blank texts are null. */
    public record Official(
            String role,
            @Nullable String name,
            @Nullable String title,
            @Nullable String email,
            @Nullable String phone) {}

    /** One of the program's areas. */
    public record Area(String id, String name) {}

    /**
     * A unit and who answers for it. Blank texts are null.
     *
     * @param type as written: {@code ward}
     * @param overseer role name of the official in charge of it
     * @param activeTo last day of its life; null: still is
     * @param successor unit id
     */
    public record UnitEntry(
            String id,
            String name,
            String type,
            @Nullable String head,
            @Nullable String headTitle,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String mailbox,
            @Nullable String overseer,
            @Nullable LocalDate activeTo,
            @Nullable String successor) {}

    /** The four boxes, and the closed (cancelled or transferred away). */
    public enum Box {
        DONE_ON_TIME,
        DONE_LATE,
        OPEN_IN_TIME,
        OPEN_OVERDUE,
        CLOSED
    }

    /**
     * A task, or one occurrence of a recurring one, that a unit answers for.
     *
     * @param subject program, unit, task and occurrence
     * @param own the unit's own task
     * @param area area id
     * @param coop ids of the units that help
     * @param continuous it has no end but the program's (thường xuyên): counted apart
     * @param due effective due date, rolled; null without one
     * @param done day it was done, or null
     * @param percent 0 to 100, as the unit last said; null where it did not
     * @param result what the unit last said of it
     * @param reason what the unit last gave as the reason of a delay
     * @param reopened a rejection stands against the claim that it is done
     * @param daysOverdue days after the due date, as the program counts: up to the day judged while open, up to
     *     {@code done} when done late; 0 otherwise
     */
    public record TaskLine(
            Subject subject,
            boolean own,
            String area,
            String title,
            @Nullable String product,
            List<String> coop,
            boolean continuous,
            Box box,
            LocalDate start,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            @Nullable BigDecimal percent,
            @Nullable String result,
            @Nullable String reason,
            boolean reopened,
            int daysOverdue,
            Place place) {}

    /**
     * A unit's plan.
     *
     * @param submitted day the first revision came; null where none did or it cannot be read
     * @param number number of the latest revision, as written
     */
    public record PlanLine(
            String unit,
            LocalDate deadline,
            @Nullable LocalDate submitted,
            @Nullable String number,
            Arrival arrival,
            Place place) {}

    /**
     * A unit's report for one period of a regime.
     *
     * @param consolidated it draws together the reports of others
     * @param deadline null where it was not owed
     * @param submitted day the first revision came; null where none did or it cannot be read
     */
    public record ReportLine(
            String unit,
            String regime,
            String period,
            boolean consolidated,
            @Nullable LocalDate deadline,
            @Nullable LocalDate submitted,
            @Nullable String number,
            Arrival arrival,
            Place place) {}

    /**
     * A KPI of a unit, or of the program where {@code unit} is null.
     *
     * @param points its values by period, oldest first; the last is the one judged; empty without any
     * @param higherIsBetter +1 where higher values are better, -1 where lower ones are, 0 where neither is
     * @param bound number in the target
     * @param target as written: {@code > 95}
     */
    public record KpiLine(
            String kpi,
            String name,
            @Nullable String unit,
            Kpi.Measure measure,
            String target,
            BigDecimal bound,
            int higherIsBetter,
            List<KpiPoint> points) {

        /** The value judged, or null. */
        public @Nullable KpiPoint latest() {
            return points.isEmpty() ? null : points.get(points.size() - 1);
        }
    }

    /**
     * A KPI's value in one period.
     *
     * @param numerator as reported; null where only a value was, and for pooled KPIs without
     * @param met whether it meets the target
     */
    public record KpiPoint(
            String period,
            BigFraction value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean met) {}

    /**
     * A difficulty or obstacle that a unit raised (khó khăn, vướng mắc).
     *
     * @param task the task that it hinders, as last named, or null
     * @param ended answered or resolved
     * @param forwarded day it was put to the authority, or null
     * @param answered day the authority answered, or null
     * @param answerNumber number of that answer, as written, or null
     * @param resolved day on which the unit says that it ended, or null
     * @param nextBy last day for the next step, forwarding or answering; null where that is not checked, and when ended
     */
    public record DifficultyLine(
            String unit,
            String id,
            @Nullable String task,
            LocalDate raised,
            String content,
            @Nullable String cause,
            @Nullable String proposal,
            boolean ended,
            @Nullable LocalDate forwarded,
            @Nullable LocalDate answered,
            @Nullable String answerNumber,
            @Nullable LocalDate resolved,
            @Nullable LocalDate nextBy,
            Place place) {}

    /** An explanation that a unit was asked for (yêu cầu giải trình). */
    public record ExplanationLine(
            String unit, String request, @Nullable String task, LocalDate answerBy, boolean given, Place place) {}

    /**
     * An exemption from a rule.
     *
     * @param about what it is narrowed to, its program included where it names one
     * @param inForce on the day judged
     */
    public record WaiverLine(
            String rule,
            Subject about,
            String reason,
            String approvedBy,
            @Nullable LocalDate from,
            LocalDate expires,
            boolean inForce,
            Place place) {}
}
