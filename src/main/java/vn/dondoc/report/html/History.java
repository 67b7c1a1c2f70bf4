package vn.dondoc.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.Severity;
import vn.dondoc.report.chart.Sparkline.Sample;

/** The recorded runs and the one at hand, oldest first: what trends are made of. */
final class History {

    private final List<PastAudit> runs;

    private History(List<PastAudit> runs) {
        this.runs = runs;
    }

    /** The run at hand stands for its day, whatever was recorded for that day or a later one. */
    static History of(List<PastAudit> earlier, Audit now) {
        List<PastAudit> runs = new ArrayList<>();
        earlier.stream().filter(run -> run.asOf().isBefore(now.asOf())).forEach(runs::add);
        Map<Severity, Integer> counted = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counted.put(severity, Math.toIntExact(now.counted(severity)));
        }
        runs.add(new PastAudit(now.asOf(), counted, now.programs()));
        return new History(List.copyOf(runs));
    }

    /** How many findings of a severity counted. */
    Trend of(Severity severity) {
        return trend(run -> run.counted().getOrDefault(severity, 0).doubleValue());
    }

    /** A figure of a program; null where a run has none, as one has that did not know the program. */
    Trend of(String program, Function<ProgramSummary, @Nullable Double> figure) {
        return trend(run -> {
            for (ProgramSummary summary : run.programs()) {
                if (summary.id().equals(program)) {
                    return figure.apply(summary);
                }
            }
            return null;
        });
    }

    /** How many runs there are. */
    int size() {
        return runs.size();
    }

    private Trend trend(Function<PastAudit, @Nullable Double> figure) {
        List<Sample> samples = new ArrayList<>();
        for (PastAudit run : runs) {
            Double value = figure.apply(run);
            if (value != null) {
                samples.add(new Sample(run.asOf(), value));
            }
        }
        return new Trend(List.copyOf(samples));
    }
}
