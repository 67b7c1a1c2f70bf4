package vn.dondoc.report.office.xlsx;

import java.util.Arrays;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import vn.dondoc.report.office.xlsx.Column.Align;
import vn.dondoc.report.office.xlsx.Styles.Part;

/**
 * Writes a table row by row: title, headings that stay in sight and return on each printed page, numbered rows, filters,
 * sums of what the filters show.
 */
final class TableWriter<R> {

    /** Above it are the title, what it is about, and an empty row. */
    private static final int HEADER_ROW = 3;

    private static final int FIRST_ROW = HEADER_ROW + 1;
    private static final int NUMBER_WIDTH = 6;
    private static final float TITLE_HEIGHT = 24;

    /** Function of SUBTOTAL: the sum without hidden rows. */
    private static final int SUM_OF_SHOWN = 109;

    private final Table<R> table;
    private final Book book;
    private final Cells cells;
    private final int mostRows;
    private final double[] sums;

    private SXSSFSheet sheet;
    private int sheets;
    private int nextRow;
    private int number;

    TableWriter(Table<R> table, Book book, int mostRows) {
        this.table = table;
        this.book = book;
        this.cells = new Cells(book.styles(), book.register().say("sheet.date-format"));
        this.mostRows = mostRows;
        this.sums = new double[table.columns().size()];
        this.sheet = begin();
    }

    void row(R of) {
        if (nextRow >= mostRows) {
            endSheet();
            sheet = begin();
        }
        Row row = sheet.createRow(nextRow++);
        number++;
        cells.write(row, 0, Content.count(number), Part.BODY, Align.CENTRE);
        int lines = 1;
        for (int i = 0; i < sums.length; i++) {
            Column<R> column = table.columns().get(i);
            Content cell = column.cell().apply(of);
            cells.write(row, i + 1, cell, Part.BODY, column.align());
            lines = Math.max(lines, lines(cell, column));
            sums[i] += column.summed() && cell instanceof Content.Figure figure ? figure.number() : 0;
        }
        row.setHeightInPoints(TextHeight.ofLines(lines));
    }

    private int lines(Content content, Column<R> column) {
        return content instanceof Content.Text text ? TextHeight.lines(text.text(), column.width()) : 1;
    }

    void end() {
        if (number == 0) {
            Row row = sheet.createRow(nextRow);
            cells.write(row, 0, Content.text(say(table.key() + ".none"), Tone.MUTED), Part.FREE, Align.LEFT);
            return;
        }
        endSheet();
    }

    private SXSSFSheet begin() {
        sheets++;
        String name = say(table.key() + ".name");
        SXSSFSheet begun = book.sheet(sheets == 1 ? name : name + " (" + sheets + ")");
        Register register = book.register();
        Row title = begun.createRow(0);
        title.setHeightInPoints(TITLE_HEIGHT);
        cells.write(title, 0, Content.text(say(table.key() + ".title")), Part.TITLE, Align.LEFT);
        cells.write(begun.createRow(1), 0, Content.text(register.subtitle()), Part.SUBTITLE, Align.LEFT);
        Row header = begun.createRow(HEADER_ROW);
        column(begun, header, 0, NUMBER_WIDTH, "sheet.number");
        int headerLines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column<R> column = table.columns().get(i);
            column(begun, header, i + 1, column.width(), column.heading());
            // Room for bold letters and for the button of the filter.
            headerLines = Math.max(headerLines, TextHeight.lines(say(column.heading()), column.width() - 1));
        }
        header.setHeightInPoints(TextHeight.ofLines(headerLines));
        begun.createFreezePane(table.frozen(), FIRST_ROW);
        begun.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        nextRow = FIRST_ROW;
        return begun;
    }

    private void column(SXSSFSheet begun, Row header, int index, int width, String heading) {
        begun.setColumnWidth(index, Cells.width(width));
        cells.write(header, index, Content.text(say(heading)), Part.HEADER, Align.CENTRE);
    }

    private void endSheet() {
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, nextRow - 1, 0, sums.length));
        if (table.columns().stream().anyMatch(Column::summed)) {
            totals(sheet.createRow(nextRow));
        }
        Arrays.fill(sums, 0);
    }

    private void totals(Row row) {
        cells.write(row, 0, Content.NONE, Part.TOTAL, Align.LEFT);
        for (int i = 0; i < sums.length; i++) {
            Column<R> column = table.columns().get(i);
            Content shown = column.summed()
                    ? Content.count(Math.round(sums[i]))
                    : i == 0 ? Content.text(say("sheet.total")) : Content.NONE;
            Cell cell = cells.write(row, i + 1, shown, Part.TOTAL, column.align());
            if (column.summed()) {
                String letters = CellReference.convertNumToColString(i + 1);
                cell.setCellFormula(
                        "SUBTOTAL(" + SUM_OF_SHOWN + "," + letters + (FIRST_ROW + 1) + ":" + letters + nextRow + ")");
                cell.setCellValue(sums[i]);
            }
        }
    }

    private String say(String key) {
        return book.register().say(key);
    }
}
