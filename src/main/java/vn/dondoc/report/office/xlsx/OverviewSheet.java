package vn.dondoc.report.office.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.report.office.xlsx.Column.Align;
import vn.dondoc.report.office.xlsx.Styles.Part;
import vn.dondoc.report.office.xlsx.Totals.Line;

/** The first sheet: which programs, as of when, how they stand as a whole, and what was read. */
final class OverviewSheet {

    private static final int LABEL_WIDTH = 42;
    private static final int NUMBER_WIDTH = 13;
    private static final int GAP_WIDTH = 3;

    /** The second list begins in this column. */
    private static final int RIGHT = 4;

    private static final int LAST = RIGHT + 2;

    /** About as many characters fit on a line from the first column to the last. */
    private static final int LINE = 125;

    private static final float LINE_HEIGHT = 16;

    private final Register register;
    private final SXSSFSheet sheet;
    private final Cells cells;
    private int nextRow;

    private OverviewSheet(Register register, Book book) {
        this.register = register;
        this.sheet = book.sheet(register.say("sheet.overview.name"));
        this.cells = new Cells(book.styles(), register.say("sheet.date-format"));
    }

    static void write(Register register, Book book) {
        OverviewSheet overview = new OverviewSheet(register, book);
        for (int column = 0; column <= LAST; column++) {
            int width = column % RIGHT == 0 ? LABEL_WIDTH : column == RIGHT - 1 ? GAP_WIDTH : NUMBER_WIDTH;
            overview.sheet.setColumnWidth(column, Cells.width(width));
        }
        overview.across(register.say("sheet.overview.title"), Part.TITLE, Align.CENTRE, 1.6f);
        overview.across(
                register.say(
                        "sheet.overview.as-of", Map.of("asOf", register.audit().asOf())),
                Part.SUBTITLE,
                Align.CENTRE,
                1);
        register.programs().forEach(overview::program);
        overview.notes();
    }

    private void program(Listed program) {
        nextRow++;
        Dossier dossier = program.dossier();
        across(dossier.title(), Part.HEADER, Align.LEFT, 1.3f);
        across(about(dossier), Part.PARAGRAPH, Align.LEFT, 1);
        Totals totals = new Totals(program, register.audit());
        List<Line> left = totals.left();
        List<Line> right = totals.right();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Row row = sheet.createRow(nextRow++);
            line(row, 0, i < left.size() ? left.get(i) : null);
            line(row, RIGHT, i < right.size() ? right.get(i) : null);
        }
    }

    private String about(Dossier dossier) {
        Map<String, Object> values = new HashMap<>();
        values.put("from", dossier.from());
        values.put("to", dossier.to());
        values.put("coordinator", register.unit(dossier.coordinator()));
        values.put("units", dossier.units().size());
        if (dossier.decisionNumber() != null) {
            values.put("number", dossier.decisionNumber());
        }
        if (dossier.decisionDate() != null) {
            values.put("date", dossier.decisionDate());
        }
        return register.say("sheet.overview.about", values);
    }

    private void line(Row row, int column, @Nullable Line line) {
        if (line == null) {
            return;
        }
        Content label = Content.text(register.say(line.label()));
        if (line.count() == null) {
            cells.write(row, column, label, Part.HEADER, Align.LEFT);
            cells.write(row, column + 1, Content.text(register.say("sheet.count")), Part.HEADER, Align.CENTRE);
            cells.write(row, column + 2, Content.text(register.say("sheet.share")), Part.HEADER, Align.CENTRE);
            return;
        }
        Tone tone = line.count() == 0 ? Tone.MUTED : line.tone();
        cells.write(row, column, label, Part.BODY, Align.LEFT);
        cells.write(row, column + 1, Content.count(line.count(), tone), Part.BODY, Align.RIGHT);
        Content share = line.whole() == null ? Content.NONE : Shares.of(line.count(), line.whole());
        cells.write(row, column + 2, share, Part.BODY, Align.RIGHT);
    }

    private void notes() {
        Audit audit = register.audit();
        nextRow++;
        across(register.say("sheet.overview.counting"), Part.PARAGRAPH, Align.LEFT, 1);
        across(
                register.say(
                        "sheet.overview.read",
                        Map.of(
                                "files", audit.input().files(),
                                "documents", audit.input().documents(),
                                "sha256", audit.input().sha256(),
                                "rules", audit.rulesSha256(),
                                "version", audit.version())),
                Part.PARAGRAPH,
                Align.LEFT,
                1);
    }

    /** Writes a text from the first column to the last. */
    private void across(String text, Part part, Align align, float scale) {
        Row row = sheet.createRow(nextRow);
        for (int column = 0; column <= LAST; column++) {
            cells.write(row, column, column == 0 ? Content.text(text) : Content.NONE, part, align);
        }
        int lines = Math.max(1, (Math.min(text.length(), 10 * LINE) + LINE - 1) / LINE);
        row.setHeightInPoints(lines * LINE_HEIGHT * scale);
        sheet.addMergedRegion(new CellRangeAddress(nextRow, nextRow, 0, LAST));
        nextRow++;
    }
}
