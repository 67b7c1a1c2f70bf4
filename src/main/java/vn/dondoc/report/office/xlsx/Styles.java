package vn.dondoc.report.office.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dondoc.report.office.xlsx.Column.Align;

/** The looks of cells; each is made once, when it is first needed. */
final class Styles {

    /** The typeface of Vietnamese administrative documents. */
    private static final String TYPEFACE = "Times New Roman";

    private static final short SIZE = 11;
    private static final short TITLE_SIZE = 15;
    private static final int FILL = 0xD9E5F3;
    private static final int LINES = 0x9AA5B1;
    private static final String ANY = "General";

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();

    /** Where in a sheet a cell stands. */
    enum Part {
        TITLE,
        SUBTITLE,
        HEADER,
        BODY,
        TOTAL,
        /** Text that runs on into the cells beside it. */
        FREE,
        /** Text in several lines, without a frame. */
        PARAGRAPH
    }

    /**
     * A look.
     *
     * @param format of numbers and days
     * @param quoted shown as text even where somebody edits it
     */
    record Look(Part part, String format, Tone tone, Align align, boolean quoted) {

        static Look of(Part part, Tone tone, Align align) {
            return new Look(part, ANY, tone, align, false);
        }

        Look asText() {
            return new Look(part, format, tone, align, true);
        }
    }

    Styles(XSSFWorkbook book) {
        this.book = book;
        XSSFFont usual = book.getFontAt(0);
        usual.setFontName(TYPEFACE);
        usual.setFontHeightInPoints(SIZE);
    }

    CellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(look));
        style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.quoted());
        style.setAlignment(
                switch (look.align()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setVerticalAlignment(look.part() == Part.HEADER ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        switch (look.part()) {
            case HEADER -> {
                style.setWrapText(true);
                fill(style);
                lines(style);
            }
            case BODY -> {
                style.setWrapText(true);
                lines(style);
            }
            case TOTAL -> {
                fill(style);
                lines(style);
            }
            case PARAGRAPH -> style.setWrapText(true);
            default -> style.setWrapText(false);
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = book.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints(look.part() == Part.TITLE ? TITLE_SIZE : SIZE);
        look.tone().show(font);
        switch (look.part()) {
            case TITLE, HEADER, TOTAL -> font.setBold(true);
            case SUBTITLE -> font.setItalic(true);
            default -> {}
        }
        return font;
    }

    private static void fill(XSSFCellStyle style) {
        style.setFillForegroundColor(Tone.colour(FILL));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void lines(XSSFCellStyle style) {
        XSSFColor colour = Tone.colour(LINES);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }
}
