package vn.dondoc.finding;

import java.math.BigDecimal;
import java.util.Arrays;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.model.Target;
import vn.dondoc.source.Place;

/** Values and targets of KPIs as people of a language write them. */
public final class KpiFigures {

    private static final Place NOWHERE = new Place("", 1, 1);

    private final Words words;
    private final Figures figures;

    public KpiFigures(Words words) {
        this.words = words;
        this.figures = new Figures(words);
    }

    /** {@code 94,97%}, {@code hạng 5}, {@code 12}; never as if on the other side of the target. */
    public String value(KpiLine kpi, BigFraction value) {
        return new Measures(words, figures, kpi.measure(), target(kpi)).figure(value);
    }

    /** The number that {@link #value} shows. */
    public BigDecimal decimal(KpiLine kpi, BigFraction value) {
        return ShownDecimals.against(value, Target.exact(kpi.bound()));
    }

    /** {@code trên 95%}, {@code từ hạng 3 trở lên}. */
    public String bound(KpiLine kpi) {
        Target target = target(kpi);
        return new Measures(words, figures, kpi.measure(), target).figure(target);
    }

    /** {@code 0,3 điểm phần trăm}, {@code 2 hạng}, {@code 12}. */
    public String difference(Measure measure, BigDecimal number) {
        return new Measures(words, figures, measure, null).difference(number);
    }

    /** A number of a KPI's axis: {@code 95%}, {@code 5}. */
    public String tick(Measure measure, BigDecimal number) {
        String shown = figures.number(number);
        return measure == Measure.PERCENT ? shown + "%" : shown;
    }

    private static Target target(KpiLine kpi) {
        Target.Operator operator = Arrays.stream(Target.Operator.values())
                .filter(one -> kpi.target().startsWith(one.written() + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target: " + kpi.target()));
        return new Target(operator, kpi.bound(), NOWHERE);
    }
}
