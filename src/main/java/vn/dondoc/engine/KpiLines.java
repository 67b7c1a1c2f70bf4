package vn.dondoc.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
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
import vn.dondoc.model.Target;

/** The values of each KPI over its periods. */
final class KpiLines {

    private static final int HUNDRED = 100;

    private final Map<Subject, KpiStanding> standings = new HashMap<>();
    private final Map<Subject, KpiFigure> figures = new HashMap<>();

    /** By subject without unit: what the value of a pooled KPI is made of. */
    private final Map<Subject, Parts> pooled = new HashMap<>();

    /** Numerators and denominators, each added up. */
    private record Parts(BigDecimal numerator, BigDecimal denominator) {

        Parts plus(Parts other) {
            return new Parts(numerator.add(other.numerator), denominator.add(other.denominator));
        }

        /** Whether a percentage is theirs. */
        boolean give(BigFraction percent) {
            return percent.multiply(Target.exact(denominator))
                    .equals(Target.exact(numerator).multiply(HUNDRED));
        }
    }

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
                if (figure.pooled()
                        && figure.possible()
                        && figure.numerator() != null
                        && figure.denominator() != null) {
                    pooled.merge(
                            figure.subject().withUnit(null),
                            new Parts(figure.numerator(), figure.denominator()),
                            Parts::plus);
                }
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
        Parts parts = parts(subject.withPeriod(point.period()), point.value());
        return new KpiPoint(
                point.period(),
                point.value(),
                parts == null ? null : parts.numerator(),
                parts == null ? null : parts.denominator(),
                kpi.target().metBy(point.value()));
    }

    private @Nullable Parts parts(Subject subject, BigFraction value) {
        KpiFigure figure = figures.get(subject);
        if (figure != null && figure.numerator() != null && figure.denominator() != null) {
            return new Parts(figure.numerator(), figure.denominator());
        }
        Parts sums = pooled.get(subject);
        // Some of the figures may not have been taken, such as those of a unit that had ceased by then.
        return sums != null && sums.give(value) ? sums : null;
    }
}
