package vn.dondoc.report.office.xlsx;

import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** What a cell's colour says; bold where it matters, for paper without colours. */
enum Tone {
    PLAIN(0x000000, false),
    GOOD(0x1B5E20, false),
    WARNING(0x8A4B00, false),
    BAD(0xB00020, true),
    MUTED(0x5F6368, false),
    STRONG(0x000000, true);

    private final int colour;
    private final boolean bold;

    Tone(int colour, boolean bold) {
        this.colour = colour;
        this.bold = bold;
    }

    void show(XSSFFont font) {
        font.setBold(bold);
        font.setColor(colour(colour));
    }

    /** @param rgb red, green and blue, a byte each */
    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
