package vn.dondoc.report.office.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table with columns of fixed widths, in twentieths of a point. */
final class Grid {

    private static final int CELL_EDGE = 70;

    private final CTTbl table;
    private final int[] widths;
    private final boolean ruled;

    /** @param ruled with lines; without, text reaches the edges */
    Grid(CTTbl table, boolean ruled, int... widths) {
        this.table = table;
        this.widths = widths.clone();
        this.ruled = ruled;
        CTTblPr properties = table.addNewTblPr();
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Arrays.stream(widths).sum()));
        properties.addNewJc().setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        edges(properties);
        if (ruled) {
            lines(properties.addNewTblBorders());
        }
        var grid = table.addNewTblGrid();
        for (int each : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(each));
        }
    }

    private void edges(CTTblPr properties) {
        var edges = properties.addNewTblCellMar();
        for (var edge : List.of(edges.addNewLeft(), edges.addNewRight())) {
            edge.setType(STTblWidth.DXA);
            edge.setW(BigInteger.valueOf(ruled ? CELL_EDGE : 0));
        }
    }

    private static void lines(CTTblBorders borders) {
        for (CTBorder border : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(4));
            border.setColor("auto");
        }
    }

    /** A row of headings, which returns on each page. */
    void headings(List<String> texts) {
        Cells cells = row();
        CTTrPr properties = cells.row.isSetTrPr() ? cells.row.getTrPr() : cells.row.addNewTrPr();
        properties.addNewTblHeader();
        for (int i = 0; i < texts.size(); i++) {
            cells.cell(i).getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
            cells.line(i, Look.CELL_HEAD).text(texts.get(i));
        }
    }

    /** A new row, which no page break divides. */
    Cells row() {
        CTRow row = table.addNewTr();
        row.addNewTrPr().addNewCantSplit();
        for (int width : widths) {
            var cell = row.addNewTc().addNewTcPr().addNewTcW();
            cell.setType(STTblWidth.DXA);
            cell.setW(BigInteger.valueOf(width));
        }
        return new Cells(row);
    }

    int width(int column) {
        return widths[column];
    }

    /** The cells of a row. Each must get a line. */
    static final class Cells {

        private final CTRow row;

        private Cells(CTRow row) {
            this.row = row;
        }

        private CTTc cell(int column) {
            return row.getTcArray(column);
        }

        /** A paragraph at the end of a cell. */
        Line line(int column, Look look) {
            return new Line(cell(column).addNewP(), look);
        }
    }
}
