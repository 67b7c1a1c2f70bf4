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
        List<Object> facts = new ArrayList<>();
        stories.forEach((id, story) -> facts.add(fact(unit, id, story, file)));
        return facts;
    }

    private DifficultyRecord fact(String unit, String id, Story story, UnitFile file) {
        Difficulty latest = story.latest();
        LocalDate resolved = latest.resolved();
        boolean answered = file.decisions(Answer.class).stream()
                .anyMatch(a -> a.difficulty().equals(id));
        LocalDate forwarded = file.decisions(Forward.class).stream()
                .filter(f -> f.difficulty().equals(id))
                .map(Forward::decided)
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate forwardBy =
                workingDaysAfter(known(story, id, file), view.program().forwardWithin());
        LocalDate answerBy = forwarded == null
                ? null
                : workingDaysAfter(forwarded, view.program().answerWithin());
        LocalDate due = forwarded == null ? forwardBy : answerBy;
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(What.DIFFICULTY, latest.raised(), latest.place()));
        file.decisions(Forward.class).stream()
                .filter(f -> f.difficulty().equals(id))
                .forEach(f -> evidence.add(new Evidence(What.FORWARD, f.decided(), f.place())));
        return new DifficultyRecord(
                view.subject(unit).withDifficulty(id),
                answered || (resolved != null && !resolved.isAfter(view.asOf())),
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

    /** The day from which the coordinator can know of it: raised, and in a report that came. */
    private static LocalDate known(Story story, String id, UnitFile file) {
        LocalDate known = story.raised();
        LocalDate first = null;
        for (VisibleReport report : file.reports()) {
            for (UnitReport revision : report.revisions()) {
                LocalDate submitted = revision.submitted();
                boolean holdsIt = revision.difficulties().stream().anyMatch(d -> d.id().equals(id));
                if (holdsIt && submitted != null && (first == null || submitted.isBefore(first))) {
                    first = submitted;
                }
            }
        }
        return first == null || first.isBefore(known) ? known : first;
    }

    private @Nullable LocalDate workingDaysAfter(LocalDate day, @Nullable Integer within) {
        return within == null ? null : view.deadlines().days().after(day, within);
    }

    /** One difficulty over the reports that hold it, in mention order. */
    private static final class Story {
        private final List<Difficulty> told = new ArrayList<>();
        private final Set<String> tasks = new TreeSet<>(CodePoints.ORDER);
        private final Set<String> periods = new HashSet<>();

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
    }
}
