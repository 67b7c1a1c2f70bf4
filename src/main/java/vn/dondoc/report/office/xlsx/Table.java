package vn.dondoc.report.office.xlsx;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * A table that has a sheet of its own.
 *
 * @param <R> what a row is about
 * @param key of its words: {@code <key>.name} of the sheet, {@code <key>.title}, and {@code <key>.none} where there are no
 *     rows
 * @param frozen how many columns stay in sight, the one that numbers the rows included
 * @param columns those after the one that numbers the rows
 */
record Table<R>(String key, int frozen, List<Column<R>> columns) {

    /** So that the sums fit too. */
    private static final int SPARE_ROWS = 2;

    /** Writes it with its rows. */
    void write(Book book, Stream<R> rows) {
        write(book, rows, SpreadsheetVersion.EXCEL2007.getMaxRows() - SPARE_ROWS);
    }

    /** @param mostRows how many rows of a sheet are used; what is left goes on further sheets */
    void write(Book book, Stream<R> rows, int mostRows) {
        TableWriter<R> writer = new TableWriter<>(this, book, mostRows);
        rows.forEachOrdered(writer::row);
        writer.end();
    }
}
