package vn.dondoc.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Program;
import vn.dondoc.model.Task;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.UnitReport;
import vn.dondoc.model.Workspace;
import vn.dondoc.source.Place;

/** What documents say in words, found by the place of the fact that stands for them. */
final class WrittenWords {

    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<Place, UnitPlan.Line> planLines = new HashMap<>();
    private final Map<Place, UnitReport.TaskLine> taskLines = new HashMap<>();
    private final Map<Place, UnitReport.Difficulty> difficulties = new HashMap<>();
    private final List<Decision.Answer> answers;

    /** @param workspace what was known on the day judged */
    WrittenWords(Workspace workspace, Program program) {
        program.tasks().forEach(task -> tasks.put(task.id(), task));
        for (UnitPlan plan : workspace.plans()) {
            if (plan.program().equals(program.id())) {
                plan.tasks().forEach(line -> planLines.put(line.place(), line));
            }
        }
        for (UnitReport report : workspace.reports()) {
            if (report.program().equals(program.id())) {
                report.tasks().forEach(line -> taskLines.put(line.place(), line));
                report.difficulties().forEach(difficulty -> difficulties.put(difficulty.place(), difficulty));
            }
        }
        answers = workspace.decisions().stream()
                .filter(decision -> decision.program().equals(program.id()))
                .filter(Decision.Answer.class::isInstance)
                .map(Decision.Answer.class::cast)
                .toList();
    }

    /** The program's task of an id, or null. */
    @Nullable
    Task task(String id) {
        return tasks.get(id);
    }

    UnitPlan.@Nullable Line planLine(Place place) {
        return planLines.get(place);
    }

    UnitReport.@Nullable TaskLine taskLine(@Nullable Place mention) {
        return mention == null ? null : taskLines.get(mention);
    }

    UnitReport.@Nullable Difficulty difficulty(Place latest) {
        return difficulties.get(latest);
    }

    /** The answers to a unit's difficulty, in reading order. */
    List<Decision.Answer> answers(String unit, String difficulty) {
        return answers.stream()
                .filter(a -> a.unit().equals(unit) && a.difficulty().equals(difficulty))
                .toList();
    }
}
