package vn.dondoc.report.office.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.dondoc.finding.Audit;
import vn.dondoc.report.office.DocumentInfo;
import vn.dondoc.report.office.FixedZip;
import vn.dondoc.report.office.TemporaryFiles;

/**
 * A Word document while it is written: A4, Times New Roman, margins and page numbers after the decree, each page marked as
 * a draft. Lengths are in twentieths of a point.
 */
final class Manuscript {

    /** 16 cm: between the margins of a page upright. */
    static final int WIDTH = 9071;

    /** 25.7 cm: between the margins of a page across. */
    static final int WIDTH_ACROSS = 14_570;

    private static final int SHORT_EDGE = 11_906;
    private static final int LONG_EDGE = 16_838;
    private static final int CENTIMETRES_2 = 1134;
    private static final int CENTIMETRES_3 = 1701;
    private static final int HEADER_DISTANCE = 567;
    private static final String TYPEFACE = "Times New Roman";

    private final XWPFDocument document = new XWPFDocument();
    private final DraftWords words;
    private final String version;
    private final LocalDate asOf;
    private final List<CTSectPr> ended = new ArrayList<>();

    /** @param title what the document's properties call it */
    Manuscript(String title, DraftWords words, Audit audit) {
        this.words = words;
        this.version = audit.version();
        this.asOf = audit.asOf();
        DocumentInfo.fill(document.getProperties(), title, words.say("draft.language"), audit);
        styles();
    }

    private void styles() {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(TYPEFACE);
        fonts.setHAnsi(TYPEFACE);
        fonts.setCs(TYPEFACE);
        fonts.setEastAsia(TYPEFACE);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(words.say("draft.language"));
        for (Look look : Look.values()) {
            styles.addStyle(new XWPFStyle(look.style(), styles));
        }
    }

    /** A paragraph at the end. */
    Line line(Look look) {
        return new Line(document.createParagraph().getCTP(), look);
    }

    /** A paragraph at the end that holds one text. */
    void line(Look look, String text) {
        line(look).text(text);
    }

    /** A table at the end. */
    Grid grid(boolean ruled, int... widths) {
        return new Grid(document.getDocument().getBody().addNewTbl(), ruled, widths);
    }

    /**
     * Ends a part whose pages are numbered on their own; a further part follows.
     *
     * @param across its pages lie on their side
     */
    void endPart(boolean across) {
        CTPPr last = document.createParagraph().getCTP().addNewPPr();
        last.addNewPStyle().setVal(Look.NOTHING.id());
        CTSectPr part = last.addNewSectPr();
        setUp(part, across);
        ended.add(part);
    }

    /**
     * Writes it.
     *
     * @param across the pages of its last part lie on their side
     */
    void write(boolean across, OutputStream out) throws IOException {
        // Readers want a paragraph behind a table.
        line(Look.NOTHING);
        setUp(document.getDocument().getBody().addNewSectPr(), across);
        edges();
        ended.forEach(this::share);
        try (TemporaryFiles temporary = new TemporaryFiles()) {
            Path raw = temporary.file();
            try (XWPFDocument closed = document;
                    OutputStream file = Files.newOutputStream(raw)) {
                closed.write(file);
            }
            FixedZip.copy(raw, out);
        }
    }

    private static void setUp(CTSectPr part, boolean across) {
        var size = part.addNewPgSz();
        size.setW(BigInteger.valueOf(across ? LONG_EDGE : SHORT_EDGE));
        size.setH(BigInteger.valueOf(across ? SHORT_EDGE : LONG_EDGE));
        if (across) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = part.addNewPgMar();
        margins.setTop(BigInteger.valueOf(CENTIMETRES_2));
        margins.setBottom(BigInteger.valueOf(CENTIMETRES_2));
        margins.setLeft(BigInteger.valueOf(across ? CENTIMETRES_2 : CENTIMETRES_3));
        margins.setRight(BigInteger.valueOf(CENTIMETRES_2));
        margins.setHeader(BigInteger.valueOf(HEADER_DISTANCE));
        margins.setFooter(BigInteger.valueOf(HEADER_DISTANCE));
        margins.setGutter(BigInteger.ZERO);
        part.addNewPgNumType().setStart(BigInteger.ONE);
        // The first page shows no number.
        part.addNewTitlePg();
    }

    /** The number in the middle above the text, from the second page of a part on; below it, on each page, that it is a draft. */
    private void edges() {
        XWPFParagraph above = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        above.getCTP().addNewPPr().addNewPStyle().setVal(Look.PLAIN.id());
        var field = above.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("2");
        for (HeaderFooterType type : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.FIRST)) {
            XWPFParagraph below = document.createFooter(type).createParagraph();
            below.getCTP().addNewPPr().addNewPStyle().setVal(Look.EDGE.id());
            below.createRun().setText(words.say("draft.edge", "version", version, "asOf", asOf));
        }
    }

    /** What the last part refers to, an earlier one refers to as well. */
    private void share(CTSectPr part) {
        CTSectPr last = document.getDocument().getBody().getSectPr();
        for (CTHdrFtrRef reference : last.getHeaderReferenceList()) {
            part.addNewHeaderReference().set(reference);
        }
        for (CTHdrFtrRef reference : last.getFooterReferenceList()) {
            part.addNewFooterReference().set(reference);
        }
    }
}
