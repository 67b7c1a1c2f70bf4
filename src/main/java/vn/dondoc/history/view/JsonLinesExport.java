package vn.dondoc.history.view;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import vn.dondoc.history.ExportedRow;
import vn.dondoc.history.ExportedRows;
import vn.dondoc.history.HistoryDatabase;
import vn.dondoc.report.JsonText;

/**
 * The whole history as JSON Lines: in the order of the chain, each entry and then the rows of its record, one object a line;
 * {@code type} is the table. The same history gives the same bytes from every database.
 */
public final class JsonLinesExport {

    private JsonLinesExport() {}

    public static void write(HistoryDatabase database, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            database.read(handle -> {
                ExportedRows.each(handle, row -> line(row, writer));
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void line(ExportedRow row, Writer writer) {
        try {
            writer.write(JsonText.compact(row::write));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
