package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.model.Decision.Answer;
import vn.dondoc.model.Decision.Forward;
import vn.dondoc.model.UnitReport;
import vn.dondoc.model.UnitReport.Difficulty;
import vn.dondoc.source.CodePoints;

/** The difficulties that a unit raised, each followed over all reports that hold it. */
final class DifficultyFacts {

    private final ProgramView view;

    DifficultyFacts(ProgramView view) {
        this.view = view;
    }

    List<Object> of(String unit) {
        UnitFile file = view.file(unit);
        Map<String, Story> stories = new TreeMap<>(CodePoints.ORDER);
        for (VisibleReport report : file.reports()) {
            for (Difficulty difficulty : report.highest().difficulties()) {
                stories.computeIfAbsent(difficulty.id(), id -> new Story()).add(difficulty, report);
            }
        }
        for (VisibleReport report : file.reports()) {
            for (UnitReport revision : report.revisions()) {
                revision.difficulties().forEach(difficulty -> told(stories.get(difficulty.id()), revision));
            }
        }
        for (Forward forward : file.decisions(Forward.class)) {
            Story story = stories.get(forward.difficulty());
            if (story != null) {
                story.forwards.add(forward);
            }
        }
        for (Answer answer : file.decisions(Answer.class)) {
            Story story = stories.get(answer.difficulty());
            if (story != null) {
                story.answered = true;
            }
        }
        List<Object> facts = new ArrayList<>();
        stories.forEach((id, story) -> facts.add(fact(unit, id, story)));
        return facts;
    }

    /** Notes when a difficulty was first told in a report that came; no story: only an earlier revision holds it. */
    private static void told(@Nullable Story story, UnitReport revision) {
        LocalDate submitted = revision.submitted();
        if (story != null && submitted != null && (story.first == null || submitted.isBefore(story.first))) {
            story.first = submitted;
        }
    }

    private DifficultyRecord fact(String unit, String id, Story story) {
        Difficulty latest = story.latest();
        LocalDate resolved = latest.resolved();
        LocalDate forwarded = story.forwards.stream()
                .map(Forward::decided)
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate forwardBy = workingDaysAfter(story.known(), view.program().forwardWithin());
        LocalDate answerBy = forwarded == null
                ? null
                : workingDaysAfter(forwarded, view.program().answerWithin());
        LocalDate due = forwarded == null ? forwardBy : answerBy;
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(What.DIFFICULTY, latest.raised(), latest.place()));
        story.forwards.forEach(f -> evidence.add(new Evidence(What.FORWARD, f.decided(), f.place())));
        return new DifficultyRecord(
                view.subject(unit).withDifficulty(id),
                story.answered || (resolved != null && !resolved.isAfter(view.asOf())),
                Set.copyOf(story.tasks),
                Texts.filled(latest.cause()),
                Texts.filled(latest.proposal()),
                story.periods.size(),
                forwarded,
                forwardBy,
                answerBy,
                due == null ? null : view.deadlines().overdue(due),
                latest.place(),
                List.copyOf(evidence));
    }

    private @Nullable LocalDate workingDaysAfter(LocalDate day, @Nullable Integer within) {
        return within == null ? null : view.deadlines().days().after(day, within);
    }

    /** One difficulty over the reports that hold it, in mention order. */
    private static final class Story {
        private final List<Difficulty> told = new ArrayList<>();
        private final Set<String> tasks = new TreeSet<>(CodePoints.ORDER);
        private final Set<String> periods = new HashSet<>();
        private final List<Forward> forwards = new ArrayList<>();
        private boolean answered;
        private @Nullable LocalDate first;

        void add(Difficulty difficulty, VisibleReport report) {
            told.add(difficulty);
            periods.add(report.period().name());
            if (difficulty.task() != null) {
                tasks.add(difficulty.task());
            }
        }

        Difficulty latest() {
            return told.get(told.size() - 1);
        }

        LocalDate raised() {
            return told.stream()
                    .map(Difficulty::raised)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }

        /** The day from which the coordinator can know of it: raised, and in a report that came. */
        LocalDate known() {
            LocalDate raised = raised();
            return first == null || first.isBefore(raised) ? raised : first;
        }
    }
}
