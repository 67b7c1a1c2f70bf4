package vn.dondoc.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.fact.ProgramFacts.KpiRow;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Period;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Target;
import vn.dondoc.model.Unit;
import vn.dondoc.model.UnitReport;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.Place;

/** What reports say of KPIs, and where each KPI stands. */
final class KpiFacts {

    private final ProgramView view;
    private final Map<String, List<Object>> byUnit = new TreeMap<>(CodePoints.ORDER);
    private final List<Object> programWide = new ArrayList<>();
    private final List<KpiRow> rows = new ArrayList<>();

    /** A unit's figures of one KPI, by period owed, in order. */
    private record Series(Unit unit, Map<Period, Entry> entries) {}

    private record Entry(ReportingSlot slot, KpiFigure figure) {}

    private KpiFacts(ProgramView view) {
        this.view = view;
    }

    static KpiFacts of(ProgramView view) {
        KpiFacts facts = new KpiFacts(view);
        for (Kpi kpi : view.program().kpis()) {
            Regime regime = view.regime(kpi.regime());
            if (regime != null) {
                facts.add(kpi, regime);
            }
        }
        return facts;
    }

    List<Object> of(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    List<Object> programWide() {
        return programWide;
    }

    List<KpiRow> rows() {
        return rows;
    }

    /** The units that report a KPI. */
    private List<Unit> owners(Kpi kpi, Regime regime) {
        if (kpi.scope() == Kpi.Scope.PROGRAM && !kpi.pooled()) {
            Unit measuring = kpi.measuredBy() == null ? null : view.unit(kpi.measuredBy());
            return measuring == null ? List.of() : List.of(measuring);
        }
        return view.selected(regime.owedBy()).stream()
                .filter(unit -> kpi.owedBy() == null || kpi.owedBy().selects(unit))
                .sorted((a, b) -> CodePoints.ORDER.compare(a.id(), b.id()))
                .toList();
    }

    private void add(Kpi kpi, Regime regime) {
        List<Series> all = new ArrayList<>();
        for (Unit unit : owners(kpi, regime)) {
            Series series = series(kpi, regime, unit);
            all.add(series);
            List<Object> facts = byUnit.computeIfAbsent(unit.id(), u -> new ArrayList<>());
            series.entries().values().forEach(entry -> facts.add(entry.figure()));
            if (!kpi.pooled()) {
                KpiStanding standing = ofUnit(kpi, regime, series);
                if (standing != null) {
                    facts.add(standing);
                }
            }
        }
        if (kpi.pooled()) {
            pooled(kpi, regime, all);
        }
    }

    private Series series(Kpi kpi, Regime regime, Unit unit) {
        UnitFile file = view.file(unit.id());
        Map<Period, Entry> entries = new LinkedHashMap<>();
        for (ReportingSlot slot : view.owed(regime, unit)) {
            file.report(regime.id(), slot.period())
                    .ifPresent(report -> entries.put(slot.period(), new Entry(slot, figure(kpi, unit, slot, report))));
        }
        return new Series(unit, entries);
    }

    private KpiFigure figure(Kpi kpi, Unit unit, ReportingSlot slot, VisibleReport report) {
        UnitReport.KpiLine line = null;
        for (UnitReport.KpiLine candidate : report.highest().kpis()) {
            if (candidate.kpi().equals(kpi.id())) {
                line = candidate;
            }
        }
        BigDecimal numerator = line == null ? null : line.numerator();
        BigDecimal denominator = line == null ? null : line.denominator();
        Place place = line == null ? report.highest().place() : line.place();
        return new KpiFigure(
                view.subject(unit.id())
                        .withKpi(kpi.id())
                        .withPeriod(slot.period().name()),
                kpi.measure(),
                kpi.pooled(),
                numerator,
                denominator,
                line == null ? null : line.value(),
                ratio(numerator, denominator),
                place,
                List.of(new Evidence(What.KPI_FIGURE, slot.period().name(), place)));
    }

    private @Nullable KpiStanding ofUnit(Kpi kpi, Regime regime, Series series) {
        List<KpiSeries.Value> values = new ArrayList<>();
        for (Entry entry : series.entries().values()) {
            BigFraction value = value(entry.figure());
            if (value != null) {
                values.add(new KpiSeries.Value(
                        entry.slot(), value, List.of(), entry.figure().place()));
            }
        }
        List<ReportingSlot> owed = view.owed(regime, series.unit());
        String unit = series.unit().id();
        KpiStanding standing = KpiSeries.standing(view.subject(unit).withKpi(kpi.id()), kpi, values, owed);
        rows.add(KpiRow.of(kpi, unit, standing));
        return standing;
    }

    private void pooled(Kpi kpi, Regime regime, List<Series> all) {
        List<KpiSeries.Value> values = new ArrayList<>();
        for (ReportingSlot slot : view.slots(regime.id())) {
            KpiSeries.Value value = pooledValue(kpi, slot, all);
            if (value != null) {
                values.add(value);
            }
        }
        Subject subject = Subject.ofProgram(view.program().id()).withKpi(kpi.id());
        KpiStanding standing = KpiSeries.standing(subject, kpi, values, view.slots(regime.id()));
        rows.add(KpiRow.of(kpi, null, standing));
        if (standing != null) {
            programWide.add(standing);
        }
    }

    /** Judged once the deadline has passed or every owing unit has sent the report; null before, and without a figure. */
    private KpiSeries.@Nullable Value pooledValue(Kpi kpi, ReportingSlot slot, List<Series> all) {
        BigDecimal numerators = BigDecimal.ZERO;
        BigDecimal denominators = BigDecimal.ZERO;
        List<String> missing = new ArrayList<>();
        boolean allSent = true;
        for (Series series : all) {
            if (!series.unit().activeOn(slot.deadline())) {
                continue;
            }
            Entry entry = series.entries().get(slot.period());
            allSent = allSent && entry != null;
            BigDecimal numerator = entry == null ? null : entry.figure().numerator();
            BigDecimal denominator = entry == null ? null : entry.figure().denominator();
            if (entry != null
                    && numerator != null
                    && denominator != null
                    && entry.figure().possible()) {
                numerators = numerators.add(numerator);
                denominators = denominators.add(denominator);
            } else {
                missing.add(series.unit().id());
            }
        }
        BigFraction value = ratio(numerators, denominators);
        boolean judged = slot.deadline().isBefore(view.asOf()) || allSent;
        return judged && value != null ? new KpiSeries.Value(slot, value, List.copyOf(missing), kpi.place()) : null;
    }

    /** The value of one unit's figures; null where there is none, nothing arose, or they are impossible. */
    private static @Nullable BigFraction value(KpiFigure figure) {
        if (!figure.possible()) {
            return null;
        }
        if (figure.hasParts()) {
            return figure.computed();
        }
        return figure.stated() == null ? null : Target.exact(figure.stated());
    }

    private static @Nullable BigFraction ratio(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return null;
        }
        return Target.exact(numerator).multiply(100).divide(Target.exact(denominator));
    }
}
