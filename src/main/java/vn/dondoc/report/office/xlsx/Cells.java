package vn.dondoc.report.office.xlsx;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import vn.dondoc.report.office.OfficeText;
import vn.dondoc.report.office.xlsx.Column.Align;
import vn.dondoc.report.office.xlsx.Styles.Look;
import vn.dondoc.report.office.xlsx.Styles.Part;

/** Puts contents into cells, in their look. */
final class Cells {

    /** Spreadsheets count days from here on. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** What a character's width is counted in, and what a column's edges take. */
    private static final int UNITS = 256;

    private static final int EDGES = 180;

    private final Styles styles;
    private final String dateFormat;

    /** @param dateFormat as spreadsheets write it */
    Cells(Styles styles, String dateFormat) {
        this.styles = styles;
        this.dateFormat = dateFormat;
    }

    /** A column's width in units of the format, from characters. */
    static int width(int characters) {
        return characters * UNITS + EDGES;
    }

    Cell write(Row row, int column, Content content, Part part, Align align) {
        Cell cell = row.createCell(column);
        if (content instanceof Content.Figure number) {
            cell.setCellValue(number.number());
            cell.setCellStyle(styles.of(new Look(part, number.format(), number.tone(), align, false)));
        } else if (content instanceof Content.Day day && !day.day().isBefore(FIRST_DAY)) {
            cell.setCellValue(day.day());
            cell.setCellStyle(styles.of(new Look(part, dateFormat, day.tone(), align, false)));
        } else {
            text(cell, content, part, align);
        }
        return cell;
    }

    private void text(Cell cell, Content content, Part part, Align align) {
        String raw = content instanceof Content.Day day
                ? day.day().toString()
                : content instanceof Content.Text words ? words.text() : "";
        String text = OfficeText.cell(raw);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        Look look = Look.of(part, content.tone(), align);
        cell.setCellStyle(styles.of(OfficeText.looksLikeFormula(text) ? look.asText() : look));
    }
}
