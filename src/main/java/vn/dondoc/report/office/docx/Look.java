package vn.dondoc.report.office.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a document; sizes in points, as the decree gives them. */
enum Look {
    /** What stands in tables without lines: letterhead, signature. */
    PLAIN("Plain", 13, false, false, Align.CENTRE, 0, 0, -1),
    /** Whom it is to. */
    ADDRESSEE("Addressee", 14, false, false, Align.CENTRE, 0, 120, -1),
    /** Heading of a table on a page of its own. */
    APPENDIX("Appendix", 14, true, false, Align.CENTRE, 0, 0, -1),
    TITLE("Title", 14, true, false, Align.CENTRE, 0, 0, -1),
    HEADING_1("Heading1", 14, true, false, Align.BOTH, 720, 160, 0),
    HEADING_2("Heading2", 14, true, false, Align.BOTH, 720, 120, 1),
    HEADING_3("Heading3", 14, true, true, Align.BOTH, 720, 120, 2),
    BODY("BodyText", 14, false, false, Align.BOTH, 720, 120, -1),
    /** What the office is to fill in. */
    BLANK("Blank", 14, false, true, Align.BOTH, 720, 120, -1),
    /** Below the text of a page. */
    EDGE("Edge", 9, false, true, Align.CENTRE, 0, 0, -1),
    /** As good as no line. */
    NOTHING("Nothing", 2, false, false, Align.LEFT, 0, 60, -1),
    CELL("Cell", 12, false, false, Align.LEFT, 0, 20, -1),
    CELL_CENTRE("CellCentre", 12, false, false, Align.CENTRE, 0, 20, -1),
    CELL_HEAD("CellHead", 12, true, false, Align.CENTRE, 0, 20, -1);

    /** Single line and a bit, in 240ths of a line. */
    private static final int LINE = 264;

    private static final int SINGLE = 240;

    private final String id;
    private final int size;
    private final boolean bold;
    private final boolean italic;
    private final Align align;
    private final int firstLine;
    private final int before;
    private final int outline;

    Look(String id, int size, boolean bold, boolean italic, Align align, int firstLine, int before, int outline) {
        this.id = id;
        this.size = size;
        this.bold = bold;
        this.italic = italic;
        this.align = align;
        this.firstLine = firstLine;
        this.before = before;
        this.outline = outline;
    }

    /** Where lines begin and end. */
    private enum Align {
        LEFT,
        CENTRE,
        BOTH
    }

    String id() {
        return id;
    }

    CTStyle style() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(outline < 0 ? id : "heading " + (outline + 1));
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (this == APPENDIX) {
            paragraph.addNewPageBreakBefore();
        }
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        paragraph
                .addNewJc()
                .setVal(
                        switch (align) {
                            case LEFT -> STJc.LEFT;
                            case CENTRE -> STJc.CENTER;
                            case BOTH -> STJc.BOTH;
                        });
        if (firstLine > 0) {
            paragraph.addNewInd().setFirstLine(BigInteger.valueOf(firstLine));
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(firstLine > 0 ? LINE : SINGLE));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        run(style.addNewRPr());
        return style;
    }

    private void run(CTRPr run) {
        if (bold) {
            run.addNewB();
        }
        if (italic) {
            run.addNewI();
        }
        run.addNewSz().setVal(BigInteger.valueOf(2L * size));
        run.addNewSzCs().setVal(BigInteger.valueOf(2L * size));
    }
}
