package vn.dondoc.report.office.xlsx;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.KpiPoint;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.report.office.xlsx.Listed.Row;

/** Each KPI of each unit: what was assigned, what was reached. */
final class KpiSheet {

    private final Register register;

    private KpiSheet(Register register) {
        this.register = register;
    }

    static void write(Register register, Book book) {
        KpiSheet sheet = new KpiSheet(register);
        new Table<>("sheet.kpis", register.frozen(3), register.columns(sheet.columns()))
                .write(book, register.rows(Dossier::kpis));
    }

    private List<Column<Row<KpiLine>>> columns() {
        return List.of(
                Column.words("sheet.kpi", 40, row -> Content.text(row.of().name())),
                Column.words("sheet.unit", 26, this::unit),
                Column.brief("sheet.period", 16, this::period),
                Column.brief(
                        "sheet.assigned",
                        16,
                        row -> Content.text(register.kpis().bound(row.of()))),
                Column.number("sheet.reached", 12, this::reached),
                Column.number("sheet.numerator", 11, row -> part(row.of().latest(), true)),
                Column.number("sheet.denominator", 11, row -> part(row.of().latest(), false)),
                Column.number("sheet.difference", 14, this::difference),
                Column.brief("sheet.assessment", 16, this::assessment));
    }

    private Content unit(Row<KpiLine> row) {
        String unit = row.of().unit();
        return unit == null
                ? Content.text(register.say("sheet.whole-program"), Tone.STRONG)
                : Content.text(register.unit(unit));
    }

    private Content period(Row<KpiLine> row) {
        KpiPoint latest = row.of().latest();
        return latest == null ? Content.NONE : Content.text(register.period(latest.period()));
    }

    private Content reached(Row<KpiLine> row) {
        KpiPoint latest = row.of().latest();
        if (latest == null) {
            return Content.NONE;
        }
        BigDecimal shown = register.kpis().decimal(row.of(), latest.value());
        return row.of().measure() == Measure.PERCENT ? Content.percent(shown) : Content.number(shown);
    }

    private static Content part(@Nullable KpiPoint point, boolean numerator) {
        BigDecimal part = point == null ? null : numerator ? point.numerator() : point.denominator();
        return part == null ? Content.NONE : Content.number(part.scale() < 0 ? part.setScale(0) : part);
    }

    private Content difference(Row<KpiLine> row) {
        KpiPoint latest = row.of().latest();
        if (latest == null) {
            return Content.NONE;
        }
        BigDecimal difference = register.kpis()
                .decimal(row.of(), latest.value())
                .subtract(row.of().bound());
        BigDecimal stripped = difference.stripTrailingZeros();
        String unit = row.of().measure() == Measure.PERCENT ? register.say("sheet.points") : "";
        return Content.difference(
                stripped.scale() < 0 ? stripped.setScale(0) : stripped, unit, latest.met() ? Tone.PLAIN : Tone.BAD);
    }

    private Content assessment(Row<KpiLine> row) {
        KpiPoint latest = row.of().latest();
        if (latest == null) {
            return Content.text(register.say("sheet.no-value"), Tone.WARNING);
        }
        return latest.met()
                ? Content.text(register.say("sheet.met"), Tone.GOOD)
                : Content.text(register.say("sheet.not-met"), Tone.BAD);
    }
}
