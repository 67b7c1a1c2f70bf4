package vn.dondoc.report.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.dondoc.report.office.Audits;

/** A table that is longer than a sheet. */
final class TableTest {

    private static final List<Column<Integer>> COLUMNS = List.of(
            Column.words("sheet.unit", 20, number -> Content.text("đơn vị " + number)),
            Column.summed("sheet.total", 10, Content::count));

    @Test
    void goesOnOnFurtherSheets() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Register register = new Register(Audits.sample("2023-06-30"));
        Book.write(
                register,
                book -> new Table<>("sheet.units", 2, COLUMNS)
                        .write(book, IntStream.rangeClosed(1, 25).boxed(), Opened.HEADER + 1 + 10),
                out);
        XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        Opened opened = new Opened(book);

        assertThat(book.getNumberOfSheets()).isEqualTo(3);
        assertThat(opened.rows("Theo đơn vị")).hasSize(10);
        assertThat(opened.rows("Theo đơn vị (2)")).hasSize(10);
        assertThat(opened.rows("Theo đơn vị (3)")).hasSize(5);
        assertThat(opened.rows("Theo đơn vị (3)").get(0).getCell(0).getNumericCellValue())
                .isEqualTo(21);
        assertThat(opened.sheet("Theo đơn vị (2)")
                        .getRow(Opened.HEADER + 11)
                        .getCell(2)
                        .getNumericCellValue())
                .isEqualTo(IntStream.rangeClosed(11, 20).sum());
        assertThat(opened.headings("Theo đơn vị (3)")).isEqualTo(opened.headings("Theo đơn vị"));
    }
}
