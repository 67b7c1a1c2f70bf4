package vn.dondoc.report.office.docx;

import java.util.List;

/**
 * A column of a table with lines.
 *
 * @param heading key of its words
 * @param width in twentieths of a point
 */
record Column(String heading, int width, Look look) {

    static Column words(String heading, int width) {
        return new Column(heading, width, Look.CELL);
    }

    /** Numbers, days and whatever else is short. */
    static Column brief(String heading, int width) {
        return new Column(heading, width, Look.CELL_CENTRE);
    }

    /** Rows of one table: a document of a thousand pages helps nobody, and the workbook has them all. */
    static final int MOST_ROWS = 400;

    /** Writes a table; the first column numbers its rows. Where there are too many rows, the rest is counted. */
    static void table(Manuscript page, DraftWords words, List<Column> columns, List<List<String>> rows) {
        Grid grid = page.grid(true, columns.stream().mapToInt(Column::width).toArray());
        grid.headings(
                columns.stream().map(column -> words.say(column.heading())).toList());
        for (int number = 1; number <= Math.min(MOST_ROWS, rows.size()); number++) {
            Grid.Cells row = grid.row();
            row.line(0, columns.get(0).look()).text(words.number(number));
            List<String> cells = rows.get(number - 1);
            for (int i = 0; i < cells.size(); i++) {
                row.line(i + 1, columns.get(i + 1).look()).text(cells.get(i));
            }
        }
        if (rows.size() > MOST_ROWS) {
            page.line(Look.BODY, words.say("draft.more.rows", "n", rows.size() - MOST_ROWS));
        }
    }
}
