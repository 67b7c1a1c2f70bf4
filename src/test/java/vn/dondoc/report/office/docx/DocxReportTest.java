package vn.dondoc.report.office.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.office.Audits;
import vn.dondoc.report.office.Written;

/** The drafts, opened again: which there are, how they are laid out, who signs, what they never say. */
final class DocxReportTest {

    private static final Audit SAMPLE = Audits.sample("2023-06-30");

    /** The office itself is late, and so is a ward. */
    private static final String LATE = """
            kind: Units
            units:
              - {id: noi-vu, name: Phòng Nội vụ, type: department, head: {name: Lê Văn An, title: Trưởng phòng, email: an@example.org}}
              - {id: phuong-1, name: "%s", type: ward, head: {name: Trần Thị Bình, email: binh@example.org}}
            ---
            kind: Program
            id: cchc
            title: "%s"
            period: {from: 2023-01-01, to: 2023-12-31}
            officials: {%s}
            areas: [{id: "1", name: Chỉ đạo}]
            coordinator: noi-vu
            escalation: {count: calendar, ladder: [{level: 1, after: 1, notify: [head]}, {level: 2, after: 5, notify: [chair]}]}
            tasks:
              - {id: "1.1", area: "1", title: "%s", product: "%s", lead: [phuong-1, noi-vu], accountable: noi-vu, timing: 2023-03-31}
            """;

    private static final String CHAIR = "chair: {name: Nguyễn Đình Vinh, title: Chủ tịch UBND thành phố}";

    private static Written late(String officials) throws IOException {
        return drafts(LATE.formatted("UBND Phường 1", "Kế hoạch", officials, "Lập kế hoạch", "Kế hoạch"));
    }

    private static Written drafts(String documents) throws IOException {
        return Written.by(new DocxReport(), Audits.of(documents, "2023-04-10", Language.VI));
    }

    @Test
    void thereIsAReportAndALetterToEachUnitThatIsOverdue() throws IOException {
        assertThat(Written.by(new DocxReport(), SAMPLE).files().keySet())
                .containsExactly(
                        "du-thao/bao-cao-cchc-2023.docx",
                        "du-thao/don-doc-cchc-2023-phong-tu-phap.docx",
                        "du-thao/don-doc-cchc-2023-phong-y-te.docx",
                        "du-thao/don-doc-cchc-2023-phuong-4.docx",
                        "du-thao/don-doc-cchc-2023-xa-tan-binh.docx");
    }

    @Test
    void whoOwesNothingGetsNoLetter() throws IOException {
        Audit clean = Audits.in("plans/minimal", "2023-06-30", Language.VI);

        assertThat(Written.by(new DocxReport(), clean).files()).hasSize(1);
    }

    /** The sample waives what Xã Bình Minh is late with. */
    @Test
    void whatIsWaivedIsNotPressedFor() throws IOException {
        Written written = Written.by(new DocxReport(), SAMPLE);

        assertThat(written.files().keySet()).noneMatch(name -> name.contains("binh-minh"));
        assertThat(written.text("bao-cao-cchc-2023.docx")).contains("Được miễn trừ đến 31/08/2023");
    }

    @Test
    void aResultOfOneUnitHasItsLetterSignedAsEverAndNoReport() throws IOException {
        Written one = Written.by(new DocxReport(), Audits.narrowedTo("phuong-4", SAMPLE));

        assertThat(one.files().keySet()).containsExactly("du-thao/don-doc-cchc-2023-phuong-4.docx");
        assertThat(one.text("phuong-4.docx"))
                .isEqualTo(Written.by(new DocxReport(), SAMPLE).text("phuong-4.docx"));
    }

    @Test
    void theOfficeSignsLettersToOthersAndTheChairThatToTheOffice() throws IOException {
        Written written = late(CHAIR);

        assertThat(written.text("cchc-phuong-1.docx"))
                .contains("| UBND THÀNH PHỐ / PHÒNG NỘI VỤ | CỘNG HÒA", "Kính gửi: UBND Phường 1\n")
                .contains("Phòng Nội vụ đề nghị UBND Phường 1 quan tâm thực hiện./.")
                .contains("- Chủ tịch UBND thành phố (để báo cáo);")
                .contains("| TRƯỞNG PHÒNG / Lê Văn An");
        assertThat(written.text("cchc-noi-vu.docx"))
                .contains("| UBND THÀNH PHỐ | CỘNG HÒA", "Kính gửi: Phòng Nội vụ\n")
                .contains("UBND thành phố yêu cầu Phòng Nội vụ quan tâm thực hiện./.")
                .doesNotContain("(để báo cáo)")
                .contains("| CHỦ TỊCH / Nguyễn Đình Vinh");
    }

    @Test
    void whatNobodyKnowsIsLeftBlank() throws IOException {
        Written written = late("");

        assertThat(written.text("cchc-noi-vu.docx"))
                .contains("| (CƠ QUAN CHỦ QUẢN) | CỘNG HÒA", "| (CHỨC VỤ NGƯỜI KÝ) / (Họ và tên)");
        assertThat(written.text("bao-cao-cchc.docx")).contains("Kính gửi: ………");
    }

    @Test
    void allSayThatTheyAreDraftsAndLeaveNumberAndDayBlank() throws IOException {
        Written written = Written.by(new DocxReport(), SAMPLE);
        for (String name : written.files().keySet()) {
            assertThat(written.text(name)).contains("DỰ THẢO", "Số: ……/", "ngày …… tháng …… năm ………");
            assertThat(written.document(name).getFooterList())
                    .isNotEmpty()
                    .allSatisfy(footer -> assertThat(footer.getText()).contains("Dự thảo", "30/06/2023"));
        }
    }

    @Test
    void theReportComparesWithTheLastEarlierDay() throws IOException {
        Audit before = Audits.sample("2023-05-31");
        PastAudit past = new PastAudit(before.asOf(), Map.of(), before.programs());
        PastAudit later = new PastAudit(LocalDate.of(2023, 7, 31), Map.of(), before.programs());

        assertThat(Written.by(new DocxReport(), SAMPLE, past, later).text("bao-cao-cchc-2023.docx"))
                .contains("So với lần kiểm tra ngày 31/05/2023, số lượt đã hoàn thành từ 55 thành 96,");
        assertThat(Written.by(new DocxReport(), SAMPLE).text("bao-cao-cchc-2023.docx"))
                .doesNotContain("So với lần kiểm tra");
    }

    @Test
    void pagesAreA4WithTheMarginsOfTheDecreeAndTablesStayBetweenThem() throws IOException {
        Written written = Written.by(new DocxReport(), SAMPLE);
        for (String name : written.files().keySet()) {
            XWPFDocument document = written.document(name);
            for (CTSectPr part : parts(document)) {
                CTPageSz size = part.getPgSz();
                assertThat(List.of(size.getW(), size.getH()))
                        .containsExactlyInAnyOrder(BigInteger.valueOf(11_906), BigInteger.valueOf(16_838));
                CTPageMar margins = part.getPgMar();
                assertThat(((BigInteger) margins.getTop()).intValue()).isBetween(1134, 1417);
                assertThat(((BigInteger) margins.getRight()).intValue()).isBetween(850, 1134);
                assertThat(part.isSetTitlePg()).isTrue();
            }
            for (XWPFTable table : document.getTables()) {
                assertThat(table.getWidth()).isIn(Manuscript.WIDTH, Manuscript.WIDTH_ACROSS);
                assertThat(table.getCTTbl().getTblGrid().getGridColList().stream()
                                .mapToInt(column -> ((BigInteger) column.getW()).intValue())
                                .sum())
                        .isEqualTo(table.getWidth());
            }
        }
    }

    private static List<CTSectPr> parts(XWPFDocument document) {
        List<CTSectPr> parts = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (paragraph.getCTPPr().isSetSectPr()) {
                parts.add(paragraph.getCTPPr().getSectPr());
            }
        }
        parts.add(document.getDocument().getBody().getSectPr());
        return parts;
    }

    @Test
    void pagesAreNumberedInTheMiddleAboveTheText() throws IOException {
        XWPFHeader header = Written.by(new DocxReport(), SAMPLE)
                .document("bao-cao-cchc-2023.docx")
                .getHeaderList()
                .get(0);

        assertThat(header.getParagraphs().get(0).getCTP().getFldSimpleArray(0).getInstr())
                .isEqualTo("PAGE");
    }

    @Test
    void whatXmlCannotHoldIsShownAndNothingIsMarkup() throws IOException {
        String hostile = "a\\0\\x07\\eb\\u202E\\uFFFF <w:p/> ]]> &amp; {unit} [x] =1+1";
        String shown = "a⟨U+0000⟩⟨U+0007⟩⟨U+001B⟩b⟨U+202E⟩⟨U+FFFF⟩ <w:p/> ]]> &amp; {unit} [x] =1+1";
        Written written = drafts(LATE.formatted(hostile, hostile, CHAIR, hostile, hostile));

        assertThat(written.text("cchc-phuong-1.docx"))
                .contains("Kính gửi: " + shown + "\n", "| 1 | 1.1 “" + shown + "” | " + shown + " | 31/03/2023 | 10\n");
        assertThat(written.text("bao-cao-cchc.docx")).contains("Kết quả thực hiện " + shown + "\n");
    }

    @Test
    void longTextsAreCutAndTheSentenceAroundThemStays() throws IOException {
        Written written = drafts(LATE.formatted("x", "dài ".repeat(50_000), CHAIR, "y", "z"));

        assertThat(written.text("cchc-phuong-1.docx"))
                .hasSizeLessThan(5_000)
                .contains("dài…; qua theo dõi, tính đến hết ngày 10/04/2023, x còn 1 việc đã quá hạn");
    }

    @Test
    void aTableOfManyPagesEndsWithWhatIsLeft() throws IOException {
        StringBuilder documents = new StringBuilder(LATE.formatted("x", "y", CHAIR, "z", "z"));
        for (int i = 0; i < Column.MOST_ROWS + 4; i++) {
            documents
                    .append("  - {id: t")
                    .append(i)
                    .append(", area: \"1\", title: t, product: p, lead: [phuong-1], timing: 2023-03-01}\n");
        }

        assertThat(drafts(documents.toString()).text("cchc-phuong-1.docx"))
                .contains("| 400 | t", "Còn 5 dòng nữa, xem sổ theo dõi dạng Excel.")
                .doesNotContain("| 401 | ");
    }

    @Test
    void sameBytesAnywhereAtAnyTime() throws IOException {
        Written first = Written.by(new DocxReport(), SAMPLE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Written second = Written.by(new DocxReport(), SAMPLE);

            assertThat(second.files().keySet()).isEqualTo(first.files().keySet());
            first.files()
                    .forEach((name, bytes) -> assertThat(
                                    Arrays.equals(second.files().get(name), bytes))
                            .as(name)
                            .isTrue());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
