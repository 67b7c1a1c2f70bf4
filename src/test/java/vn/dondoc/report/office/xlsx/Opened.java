package vn.dondoc.report.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dondoc.finding.Audit;
import vn.dondoc.report.Style;

/** A workbook that was written and opened again. */
record Opened(XSSFWorkbook book) {

    static final int HEADER = 3;

    static Opened of(Audit audit) throws IOException {
        return new Opened(new XSSFWorkbook(new ByteArrayInputStream(bytes(audit))));
    }

    static byte[] bytes(Audit audit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxFormat().write(audit, new Style(80, false, false, false), out);
        return out.toByteArray();
    }

    XSSFSheet sheet(String name) {
        XSSFSheet sheet = book.getSheet(name);
        assertThat(sheet).as(name).isNotNull();
        return sheet;
    }

    List<String> headings(String sheet) {
        List<String> headings = new ArrayList<>();
        sheet(sheet).getRow(HEADER).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }

    /** The rows of a table, without its sums. */
    List<Row> rows(String sheet) {
        XSSFSheet of = sheet(sheet);
        return IntStream.rangeClosed(HEADER + 1, of.getLastRowNum())
                .mapToObj(of::getRow)
                .map(Row.class::cast)
                .filter(row -> row.getCell(0).getCellType() == CellType.NUMERIC)
                .toList();
    }

    Cell cell(String sheet, Row row, String heading) {
        return row.getCell(headings(sheet).indexOf(heading));
    }

    /** All cells of all sheets. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }
}
