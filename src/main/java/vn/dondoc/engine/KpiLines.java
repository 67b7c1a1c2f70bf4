package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.KpiFigure;
import vn.dondoc.fact.KpiStanding;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.fact.ProgramFacts.KpiRow;
import vn.dondoc.fact.Trend;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.KpiPoint;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Subject;

/** The values of each KPI over its periods. */
final class KpiLines {

    private final Map<Subject, KpiStanding> standings = new HashMap<>();
    private final Map<Subject, KpiFigure> figures = new HashMap<>();

    private KpiLines(ProgramFacts facts) {
        read(facts.programWide());
        facts.byUnit().values().forEach(this::read);
    }

    private void read(Collection<Object> facts) {
        for (Object fact : facts) {
            if (fact instanceof KpiStanding standing) {
                standings.put(standing.subject(), standing);
            } else if (fact instanceof KpiFigure figure) {
                figures.put(figure.subject(), figure);
            }
        }
    }

    static List<KpiLine> of(ProgramFacts facts) {
        KpiLines lines = new KpiLines(facts);
        Map<String, Kpi> kpis = new HashMap<>();
        facts.program().kpis().forEach(kpi -> kpis.put(kpi.id(), kpi));
        List<KpiLine> all = new ArrayList<>();
        for (KpiRow row : facts.kpiRows()) {
            Kpi kpi = kpis.get(row.kpi());
            if (kpi != null) {
                Subject subject =
                        Subject.ofUnit(facts.program().id(), row.unit()).withKpi(kpi.id());
                all.add(lines.line(kpi, subject));
            }
        }
        return List.copyOf(all);
    }

    private KpiLine line(Kpi kpi, Subject subject) {
        KpiStanding standing = standings.get(subject);
        List<KpiPoint> points = new ArrayList<>();
        if (standing != null) {
            standing.trend().points().forEach(point -> points.add(point(kpi, subject, point)));
        }
        return new KpiLine(
                kpi.id(),
                kpi.name(),
                subject.unit(),
                kpi.measure(),
                kpi.target().toString(),
                kpi.target().bound(),
                kpi.target().operator().direction(),
                List.copyOf(points));
    }

    private KpiPoint point(Kpi kpi, Subject subject, Trend.Point point) {
        @Nullable KpiFigure figure = figures.get(subject.withPeriod(point.period()));
        boolean hasParts = figure != null && figure.hasParts();
        return new KpiPoint(
                point.period(),
                point.value(),
                figure != null && hasParts ? figure.numerator() : null,
                figure != null && hasParts ? figure.denominator() : null,
                kpi.target().metBy(point.value()));
    }
}
