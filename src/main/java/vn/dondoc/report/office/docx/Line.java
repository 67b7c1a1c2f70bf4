package vn.dondoc.report.office.docx;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.dondoc.finding.Visible;

/** A paragraph. */
final class Line {

    /** Longest paragraph, in code points. */
    private static final int LONGEST = 5000;

    private static final int RULE_HEIGHT = 60;

    private final CTP paragraph;

    Line(CTP paragraph, Look look) {
        this.paragraph = paragraph;
        properties().addNewPStyle().setVal(look.id());
    }

    private CTPPr properties() {
        return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    }

    /** More text, as the style has it. */
    Line text(String text) {
        run(text);
        return this;
    }

    Line bold(String text) {
        run(text).addNewB();
        return this;
    }

    Line italic(String text) {
        run(text).addNewI();
        return this;
    }

    /** @param size in points */
    Line sized(String text, int size, boolean bold, boolean italic) {
        CTRPr run = run(text);
        if (bold) {
            run.addNewB();
        }
        if (italic) {
            run.addNewI();
        }
        run.addNewSz().setVal(BigInteger.valueOf(2L * size));
        run.addNewSzCs().setVal(BigInteger.valueOf(2L * size));
        return this;
    }

    private CTRPr run(String text) {
        CTR run = paragraph.addNewR();
        CTRPr properties = run.addNewRPr();
        var words = run.addNewT();
        words.setStringValue(shown(text));
        words.setSpace(SpaceAttribute.Space.PRESERVE);
        return properties;
    }

    /** Spaces at the ends join what stands before and after, so they stay. */
    private static String shown(String text) {
        String shown = Visible.text(text, LONGEST);
        return (text.startsWith(" ") ? " " : "") + shown + (text.length() > 1 && text.endsWith(" ") ? " " : "");
    }

    Line left() {
        properties().addNewJc().setVal(STJc.LEFT);
        return this;
    }

    Line centre() {
        properties().addNewJc().setVal(STJc.CENTER);
        return this;
    }

    /** Stays on the page of what follows. */
    Line withNext() {
        properties().addNewKeepNext();
        return this;
    }

    /** Room above it, in points. */
    Line above(int points) {
        properties().addNewSpacing().setBefore(BigInteger.valueOf(20L * points));
        return this;
    }

    /** A line instead of text, in the middle of what holds it. */
    void rule(int width, int of) {
        CTPPr properties = properties();
        CTBorder top = properties.addNewPBdr().addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.valueOf(6));
        top.setSpace(BigInteger.ZERO);
        top.setColor("auto");
        indent((of - width) / 2);
        var spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(40));
        spacing.setLine(BigInteger.valueOf(RULE_HEIGHT));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        CTRPr run = paragraph.addNewR().addNewRPr();
        run.addNewSz().setVal(BigInteger.TWO);
    }

    /** A frame around it, as wide as that. */
    Line framed(int width, int of) {
        var borders = properties().addNewPBdr();
        for (CTBorder border :
                new CTBorder[] {borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight()
                }) {
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(6));
            border.setSpace(BigInteger.valueOf(2));
            border.setColor("auto");
        }
        indent((of - width) / 2);
        return this;
    }

    private void indent(int each) {
        var indent = properties().addNewInd();
        indent.setLeft(BigInteger.valueOf(each));
        indent.setRight(BigInteger.valueOf(each));
    }
}
