package vn.dondoc.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.report.ReportFolder;
import vn.dondoc.report.ReportKind;

/** The files of a report, by name, opened again by the library that wrote them. */
public record Written(SortedMap<String, byte[]> files) {

    /** What a kind of document writes. */
    public static Written by(ReportKind kind, Audit audit, PastAudit... earlier) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        ReportFolder folder = (name, content) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.write(out);
            files.put(name, out.toByteArray());
        };
        kind.write(audit, List.of(earlier), folder);
        return new Written(files);
    }

    /** A Word document, by the end of its name. */
    public XWPFDocument document(String end) throws IOException {
        String name = files.keySet().stream()
                .filter(one -> one.endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError(end + " is not among " + files.keySet()));
        return new XWPFDocument(new ByteArrayInputStream(Objects.requireNonNull(files.get(name))));
    }

    /** All that a document says: a line for each paragraph and for each row of a table. */
    public String text(String end) throws IOException {
        return document(end).getBodyElements().stream().map(Written::text).collect(Collectors.joining());
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText() + "\n";
        }
        return ((XWPFTable) element)
                .getRows().stream().map(row -> "| " + text(row) + "\n").collect(Collectors.joining());
    }

    private static String text(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(XWPFTableCell::getParagraphs)
                .map(paragraphs -> paragraphs.stream()
                        .map(XWPFParagraph::getText)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(" | "));
    }

    /** All that a workbook shows: a line for each row. */
    public String cells(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Objects.requireNonNull(files.get(name))))) {
            for (Sheet sheet : book) {
                text.append("== ").append(sheet.getSheetName()).append('\n');
                sheet.forEach(row -> text.append(cells(row)).append('\n'));
            }
        }
        return text.toString();
    }

    private static String cells(Row row) {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        for (Cell cell : row) {
            text.append(cell.getColumnIndex() == 0 ? "" : " | ").append(formatter.formatCellValue(cell));
        }
        return text.toString().stripTrailing();
    }
}
