package vn.dondoc.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.DifficultyRecord;
import vn.dondoc.fact.GivenExplanation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.fact.RequestedExplanation;
import vn.dondoc.finding.Dossier.DifficultyLine;
import vn.dondoc.finding.Dossier.ExplanationLine;
import vn.dondoc.model.Decision;
import vn.dondoc.model.UnitReport.Difficulty;

/** What units found hard and what was done about it; and what they were asked to explain. */
final class DifficultyLines {

    private final WrittenWords words;

    DifficultyLines(WrittenWords words) {
        this.words = words;
    }

    List<DifficultyLine> of(ProgramFacts facts) {
        List<DifficultyLine> lines = new ArrayList<>();
        facts.byUnit().forEach((unit, ofUnit) -> {
            for (Object fact : ofUnit) {
                Difficulty told = fact instanceof DifficultyRecord record ? words.difficulty(record.place()) : null;
                if (fact instanceof DifficultyRecord record && told != null) {
                    lines.add(line(unit, record, told));
                }
            }
        });
        return List.copyOf(lines);
    }

    private DifficultyLine line(String unit, DifficultyRecord record, Difficulty told) {
        Decision.Answer answer = words.answers(unit, told.id()).stream()
                .min(Comparator.comparing(Decision.Answer::decided))
                .orElse(null);
        return new DifficultyLine(
                unit,
                told.id(),
                told.task(),
                told.raised(),
                told.content(),
                record.cause(),
                record.proposal(),
                record.ended(),
                record.forwarded(),
                answer == null ? null : answer.decided(),
                answer == null ? null : Dossiers.filled(answer.number()),
                told.resolved(),
                nextBy(record),
                record.place());
    }

    private static @Nullable LocalDate nextBy(DifficultyRecord record) {
        if (record.ended()) {
            return null;
        }
        return record.forwarded() == null ? record.forwardBy() : record.answerBy();
    }

    static List<ExplanationLine> explanations(ProgramFacts facts) {
        List<ExplanationLine> lines = new ArrayList<>();
        facts.byUnit().forEach((unit, ofUnit) -> {
            Set<String> given = new TreeSet<>();
            for (Object fact : ofUnit) {
                if (fact instanceof GivenExplanation explanation) {
                    given.add(explanation.request());
                }
            }
            for (Object fact : ofUnit) {
                if (fact instanceof RequestedExplanation request) {
                    lines.add(new ExplanationLine(
                            unit,
                            request.request(),
                            request.task(),
                            request.answerBy(),
                            given.contains(request.request()),
                            request.place()));
                }
            }
        });
        return List.copyOf(lines);
    }
}
