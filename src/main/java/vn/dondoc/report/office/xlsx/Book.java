package vn.dondoc.report.office.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Visible;
import vn.dondoc.report.office.DocumentInfo;
import vn.dondoc.report.office.FixedZip;
import vn.dondoc.report.office.TemporaryFiles;

/** A workbook while it is written: rows go to disk as they come, so that it may be larger than memory. */
final class Book {

    /** Rows kept in memory. */
    private static final int WINDOW = 100;

    private static final double NARROW_MARGIN = 0.4;
    private static final double WIDE_MARGIN = 0.6;

    private final SXSSFWorkbook book;
    private final Register register;
    private final Audit audit;
    private final Styles styles;

    private Book(Register register) {
        XSSFWorkbook shell = new XSSFWorkbook();
        this.book = new SXSSFWorkbook(shell, WINDOW);
        this.register = register;
        this.audit = register.audit();
        this.styles = new Styles(shell);
        DocumentInfo.fill(shell.getProperties(), register.title(), register.say("sheet.language"), audit);
    }

    /** Fills a workbook. */
    @FunctionalInterface
    interface Filling {
        void fill(Book book) throws IOException;
    }

    /**
     * Writes a workbook.
     *
     * @throws IOException when {@code out} or the disk cannot take it
     */
    static void write(Register register, Filling filling, OutputStream out) throws IOException {
        try (TemporaryFiles temporary = new TemporaryFiles()) {
            Path raw = temporary.file();
            try {
                TempFile.withStrategy(temporary, () -> {
                    write(register, filling, raw);
                    return raw;
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            FixedZip.copy(raw, out);
        }
    }

    private static void write(Register register, Filling filling, Path file) {
        Book book = new Book(register);
        try (SXSSFWorkbook closed = book.book;
                OutputStream out = Files.newOutputStream(file)) {
            filling.fill(book);
            closed.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Register register() {
        return register;
    }

    Styles styles() {
        return styles;
    }

    /**
     * A new sheet, set up for A4 across, as wide as the page, with numbers on the pages.
     *
     * @param name its words; at most 31 characters, and no other sheet's
     */
    SXSSFSheet sheet(String name) {
        SXSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, NARROW_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, NARROW_MARGIN);
        sheet.setMargin(PageMargin.TOP, WIDE_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, WIDE_MARGIN);
        sheet.getFooter().setLeft(inFooter(register.titles()));
        sheet.getFooter().setRight(register.say("sheet.footer", Map.of("asOf", audit.asOf())));
        return sheet;
    }

    /** An ampersand would begin a command; the whole footer must be short. */
    private static String inFooter(String text) {
        return Visible.text(text, 100).replace("&", "&&");
    }
}
