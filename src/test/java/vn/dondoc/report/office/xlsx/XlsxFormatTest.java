package vn.dondoc.report.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.office.Audits;

/** The workbook, opened again: which sheets, what their cells hold and how they print. */
final class XlsxFormatTest {

    private static final Audit SAMPLE = Audits.sample("2023-06-30");

    private static final String TASKS = "Tiến độ nhiệm vụ";

    /** Two units, one of which has done nothing. */
    private static final String SMALL = """
            kind: Units
            units:
              - {id: noi-vu, name: Phòng Nội vụ, type: department, head: {name: Lê Văn An, email: an@example.org}}
              - {id: phuong-1, name: UBND Phường 1, type: ward, head: {name: Trần Thị Bình, email: binh@example.org}}
            ---
            kind: Program
            id: cchc
            title: %s
            language: en
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: Steering}]
            coordinator: noi-vu
            tasks:
              - {id: "1.10", area: "1", title: %s, product: "%s", lead: [phuong-1], timing: 2023-03-31}
              - {id: "1.9", area: "1", title: Second, product: List, lead: [phuong-1], timing: continuous}
            """;

    private static Audit small(String title, String task, String product, Language language) {
        return Audits.of(SMALL.formatted(title, task, product), "2023-04-10", language);
    }

    @Test
    void hasTheSheetsThatOfficesKeep() throws IOException {
        XSSFWorkbook book = Opened.of(SAMPLE).book();

        assertThat(StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName))
                .containsExactly(
                        "Tổng quan",
                        TASKS,
                        "Theo đơn vị",
                        "Theo nội dung",
                        "Chỉ tiêu",
                        "Chưa gửi",
                        "Khó khăn",
                        "Vi phạm");
        assertThat(Opened.of(SAMPLE).headings(TASKS))
                .containsSubsequence(
                        "STT",
                        "Nhiệm vụ",
                        "Sản phẩm",
                        "Chủ trì",
                        "Phối hợp",
                        "Thời hạn",
                        "Kết quả",
                        "Trạng thái",
                        "Số ngày quá hạn",
                        "Nguyên nhân",
                        "Ghi chú");
        assertThat(Opened.of(SAMPLE).headings("Chỉ tiêu"))
                .containsSubsequence("Chỉ tiêu", "Giao", "Thực hiện", "Tử số", "Mẫu số", "Chênh lệch", "Đánh giá");
    }

    @Test
    void daysAreDaysAndNumbersAreNumbers() throws IOException {
        Opened opened = Opened.of(SAMPLE);
        Row late = opened.rows(TASKS).stream()
                .filter(row ->
                        opened.cell(TASKS, row, "Nhiệm vụ").getStringCellValue().startsWith("2.1. ")
                                && opened.cell(TASKS, row, "Trạng thái")
                                        .getStringCellValue()
                                        .equals("Chưa hoàn thành, quá hạn"))
                .findFirst()
                .orElseThrow();

        Cell due = opened.cell(TASKS, late, "Thời hạn");
        assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
        assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2023-03-31");
        assertThat(due.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
        assertThat(opened.cell(TASKS, late, "Số ngày quá hạn").getNumericCellValue())
                .isEqualTo(91);
    }

    @Test
    void sharesMissTheirBandWhenTheyAreShown() throws IOException {
        Opened opened = Opened.of(SAMPLE);
        Row unit = opened.rows("Theo đơn vị").stream()
                .filter(row -> opened.cell("Theo đơn vị", row, "Đơn vị")
                        .getStringCellValue()
                        .equals("Phòng Tư pháp"))
                .findFirst()
                .orElseThrow();

        // 5/7 is 71.43 %.
        Cell rate = opened.cell("Theo đơn vị", unit, "Tỷ lệ đúng hạn");
        assertThat(rate.getNumericCellValue()).isEqualTo(0.714);
        assertThat(rate.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
    }

    @Test
    void kpisShowWhatTheyAreMadeOf() throws IOException {
        Opened opened = Opened.of(SAMPLE);
        Row pooled = opened.rows("Chỉ tiêu").stream()
                .filter(row -> opened.cell("Chỉ tiêu", row, "Chỉ tiêu")
                        .getStringCellValue()
                        .equals("Tỷ lệ hồ sơ thanh toán trực tuyến"))
                .findFirst()
                .orElseThrow();

        assertThat(opened.cell("Chỉ tiêu", pooled, "Đơn vị").getStringCellValue())
                .isEqualTo("Toàn kế hoạch");
        assertThat(opened.cell("Chỉ tiêu", pooled, "Giao").getStringCellValue()).isEqualTo("trên 80%");
        assertThat(opened.cell("Chỉ tiêu", pooled, "Đánh giá").getStringCellValue())
                .isEqualTo("Chưa đạt");
        double numerator = opened.cell("Chỉ tiêu", pooled, "Tử số").getNumericCellValue();
        double denominator = opened.cell("Chỉ tiêu", pooled, "Mẫu số").getNumericCellValue();
        double value = opened.cell("Chỉ tiêu", pooled, "Thực hiện").getNumericCellValue();
        assertThat(Math.round(numerator / denominator * 10_000)).isEqualTo(Math.round(value * 10_000));
        assertThat(value).isLessThan(0.8);
        assertThat(opened.cell("Chỉ tiêu", pooled, "Chênh lệch").getNumericCellValue())
                .isEqualTo(Math.round((value - 0.8) * 10_000) / 100.0);
    }

    @Test
    void sumsAreTheTotalsOfTheProgram() throws IOException {
        Opened opened = Opened.of(SAMPLE);
        Boxes boxes = SAMPLE.programs().get(0).assignments();
        for (String name : List.of("Theo đơn vị", "Theo nội dung")) {
            XSSFSheet sheet = opened.sheet(name);
            Row sums = sheet.getRow(sheet.getLastRowNum());

            assertThat(opened.cell(name, sums, "Tổng số").getNumericCellValue()).isEqualTo(boxes.total());
            assertThat(opened.cell(name, sums, "Tổng số").getCellFormula()).startsWith("SUBTOTAL(109,");
            assertThat(opened.cell(name, sums, "Chưa hoàn thành, quá hạn").getNumericCellValue())
                    .isEqualTo(boxes.openOverdue());
        }
    }

    @Test
    void onlySumsAreComputed() throws IOException {
        assertThat(Opened.of(SAMPLE).cells())
                .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
                .allMatch(cell -> cell.getCellFormula().startsWith("SUBTOTAL(109,"))
                .hasSizeBetween(10, 30);
    }

    @Test
    void printsOnA4AcrossAsWideAsThePage() throws IOException {
        Opened opened = Opened.of(SAMPLE);
        for (Sheet each : opened.book()) {
            XSSFSheet sheet = (XSSFSheet) each;
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFooter().getRight()).isEqualTo("Tính đến ngày 30/06/2023 – Trang &P/&N");
        }
    }

    @Test
    void headingsStayInSightReturnOnPagesAndFilter() throws IOException {
        Opened opened = Opened.of(SAMPLE);
        for (int i = 1; i < opened.book().getNumberOfSheets(); i++) {
            XSSFSheet sheet = opened.book().getSheetAt(i);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (Opened.HEADER + 1));
            assertThat(sheet.getRepeatingRows().formatAsString())
                    .isEqualTo((Opened.HEADER + 1) + ":" + (Opened.HEADER + 1));
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A4:");
            assertThat(sheet.getRow(Opened.HEADER).getCell(1).getCellStyle().getWrapText())
                    .isTrue();
        }
    }

    @Test
    void speaksTheLanguageOfTheRun() throws IOException {
        Opened opened = Opened.of(small("Reform", "First", "List", Language.EN));

        assertThat(opened.headings("Tasks")).contains("No.", "Task", "Lead", "Due", "State", "Days overdue");
        Row row = opened.rows("Tasks").get(1);
        assertThat(opened.cell("Tasks", row, "Due").getCellStyle().getDataFormatString())
                .isEqualTo("yyyy-mm-dd");
        assertThat(opened.cell("Tasks", row, "State").getStringCellValue()).isEqualTo("Open, overdue");
    }

    @Test
    void tasksStandInTheOrderInWhichPeopleCountThem() throws IOException {
        Opened opened = Opened.of(small("Reform", "First", "List", Language.EN));

        assertThat(opened.rows("Tasks"))
                .extracting(row -> opened.cell("Tasks", row, "Task").getStringCellValue())
                .containsExactly("1.9. Second", "1.10. First");
        assertThat(opened.cell("Tasks", opened.rows("Tasks").get(0), "Due").getStringCellValue())
                .isEqualTo("Continuous");
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        for (String text : List.of("=1+1", "+84 276", "-x", "@sum(1)", "=HYPERLINK(\\\"http://example.org\\\")")) {
            Opened opened = Opened.of(small("Reform", "First", text, Language.VI));
            Cell cell = opened.cell(TASKS, opened.rows(TASKS).get(1), "Sản phẩm");

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text.replace("\\", ""));
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whatXmlCannotHoldIsShown() throws IOException {
        Opened opened = Opened.of(small("Reform", "First", "a\\0\\x07\\eb\\u202E_x0041_<&>\\uFFFF", Language.VI));

        assertThat(opened.cell(TASKS, opened.rows(TASKS).get(1), "Sản phẩm").getStringCellValue())
                .isEqualTo("a⟨U+0000⟩⟨U+0007⟩⟨U+001B⟩b⟨U+202E⟩_x0041_<&>⟨U+FFFF⟩");
    }

    @Test
    void aTextLongerThanACellIsCut() throws IOException {
        for (String piece : List.of("dài ", "👍", "_x0041_")) {
            Opened opened = Opened.of(small("Reform", "First", piece.repeat(20_000), Language.VI));
            Cell cell = opened.cell(TASKS, opened.rows(TASKS).get(1), "Sản phẩm");

            assertThat(cell.getStringCellValue())
                    .startsWith(piece.strip())
                    .endsWith("…")
                    .hasSizeBetween(16_000, 32_767);
        }
    }

    @Test
    void programsHaveAColumnWhereThereAreSeveral() throws IOException {
        String second = SMALL.substring(SMALL.indexOf("---"))
                .replace("id: cchc", "id: other")
                .formatted("Another", "Else", "List");
        Audit audit = Audits.of(SMALL.formatted("Reform", "First", "List") + second, "2023-04-10", Language.EN);
        Opened opened = Opened.of(audit);

        assertThat(opened.headings("Tasks")).startsWith("No.", "Program", "Area");
        assertThat(opened.rows("Tasks"))
                .extracting(row -> opened.cell("Tasks", row, "Program").getStringCellValue())
                .containsExactly("Reform", "Reform", "Another", "Another");
    }

    @Test
    void aResultOfOneUnitListsWhatIsThatUnits() throws IOException {
        Opened opened = Opened.of(Audits.narrowedTo("phuong-4", SAMPLE));

        assertThat(opened.rows(TASKS))
                .hasSize(9)
                .allMatch(row ->
                        opened.cell(TASKS, row, "Chủ trì").getStringCellValue().equals("UBND Phường 4"));
        assertThat(opened.rows("Chưa gửi")).hasSize(2);
    }

    @Test
    void programsAndTheirDossiersPairByIdWhateverTheirOrder() throws IOException {
        String second = SMALL.substring(SMALL.indexOf("---"))
                .replace("id: cchc", "id: other")
                .formatted("Another", "Else", "List");
        Audit audit = Audits.of(SMALL.formatted("Reform", "First", "List") + second, "2023-04-10", Language.EN);
        List<Dossier> turned = new ArrayList<>(audit.dossiers());
        Collections.reverse(turned);

        assertThat(Opened.bytes(Audits.with(turned, audit))).isEqualTo(Opened.bytes(audit));
    }

    @Test
    void aPlanWithoutAnythingHasItsSheetsToo() throws IOException {
        Audit audit = Audits.of("""
                kind: Units
                units: [{id: noi-vu, name: Phòng Nội vụ, type: department}]
                ---
                {kind: Program, id: p, title: Trống, coordinator: noi-vu, areas: [], tasks: [],
                 period: {from: 1899-01-01, to: 1899-12-31}}
                """, "1899-06-30", Language.VI);
        Opened opened = Opened.of(audit);

        assertThat(opened.sheet(TASKS).getRow(Opened.HEADER + 1).getCell(0).getStringCellValue())
                .isEqualTo("Không có nhiệm vụ nào.");
        assertThat(opened.sheet("Tổng quan").getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("SỔ THEO DÕI THỰC HIỆN KẾ HOẠCH");
    }

    @Test
    void sameBytesAnywhereAtAnyTime() throws IOException {
        byte[] first = Opened.bytes(SAMPLE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(Arrays.equals(Opened.bytes(SAMPLE), first)).isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void saysThatItWasMadeOnTheDayJudged() throws IOException {
        assertThat(Opened.of(SAMPLE).book().getProperties().getCoreProperties().getCreated())
                .isEqualTo(
                        LocalDate.of(2023, 6, 30).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
