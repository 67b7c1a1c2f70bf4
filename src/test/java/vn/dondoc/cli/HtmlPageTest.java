package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of a check holds, with real plans. */
final class HtmlPageTest {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String SAMPLE = "plans/tay-ninh-2023";

    private static Document page(String plans, String... more) {
        return Jsoup.parse(run(HERE, plans, more).out());
    }

    private static Run run(Path folder, String plans, String... more) {
        String[] arguments = new String[more.length + 6];
        List.of("check", plans, "--as-of", "2023-06-30", "-f", "html").toArray(arguments);
        System.arraycopy(more, 0, arguments, 6, more.length);
        Run run = Run.in(folder, Map.of(), "", arguments);
        assertThat(run.err()).isEmpty();
        return run;
    }

    @Test
    void firstScreenTellsHowTheProgramStands() {
        Document page = page(SAMPLE);
        Element first = page.expectFirst("section.overview");

        assertThat(page.select(".as-of").text()).isEqualTo("Số liệu đến ngày 30/06/2023");
        assertThat(first.select(".four .big").eachText()).containsExactly("92", "4", "65", "6");
        assertThat(first.select(".four .share").eachText()).containsExactly("55,1%", "2,4%", "38,9%", "3,6%");
        assertThat(first.select(".severities .big").eachText()).containsExactly("6", "19", "42", "12");
        assertThat(first.select(".kpi-tiles .kpi")).hasSize(8);
        assertThat(first.select(".kpi.missed .name").eachText())
                .containsExactly("Tỷ lệ người dân hài lòng về sự phục vụ", "Tỷ lệ hồ sơ thanh toán trực tuyến");
        assertThat(first.select(".ranking tbody th").eachText())
                .startsWith("UBND Phường 4", "Phòng Tư pháp", "Phòng Y tế");
        assertThat(page.select("main > .overview > .note").text()).contains("lần kiểm tra đầu tiên");
    }

    @Test
    void everyFindingIsThereWithItsEvidence() {
        Document page = page(SAMPLE);

        assertThat(page.select("li.finding"))
                .hasSize(81)
                .allMatch(one -> !one.select(".evidence code").isEmpty());
        assertThat(page.select("li.finding.apart")).hasSize(2);
        assertThat(page.select(".matrix tbody .total").eachText().stream()
                                .mapToInt(Integer::parseInt)
                                .sum()
                        + page.select(".units > article:not([id]):not(.clean) .finding")
                                .size())
                .isEqualTo(6 + 19 + 42 + 12);
    }

    @Test
    void everyPartIsThere() {
        Document page = page(SAMPLE);

        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "Tóm tắt",
                        "Đơn vị theo nhóm nghĩa vụ",
                        "Từng đơn vị",
                        "Từng nội dung",
                        "Chỉ tiêu",
                        "Đến hạn trong 30 ngày tới",
                        "Khó khăn, vướng mắc",
                        "Giải trình",
                        "Miễn trừ",
                        "Cách đọc báo cáo",
                        "Dữ liệu đã đọc");
        assertThat(page.select(".area")).hasSize(7);
        assertThat(page.select(".area .tasks tbody tr")).hasSize(44);
        assertThat(page.select(".kpi-part")).hasSize(8);
        assertThat(page.select(".chart svg"))
                .hasSize(7)
                .allMatch(svg -> !svg.select("> title").text().isEmpty()
                        && !svg.select("> desc").text().isEmpty());
        assertThat(page.select(".read code").eachText()).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    void deadlinesReachThirtyDaysAhead() {
        List<String> days = page(SAMPLE).select(".deadlines tbody th").eachAttr("data-sort");

        assertThat(days).isSorted().first().isEqualTo("2023-06-30");
        assertThat(days).allMatch(day -> day.compareTo("2023-07-30") <= 0).contains("2023-07-18");
    }

    @Test
    void linksLeadSomewhere() {
        Document page = page(SAMPLE);

        assertThat(page.select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> page.getElementById(link.substring(1)) != null);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allMatch(id -> page.getElementById(id) != null);
    }

    @Test
    void nothingComesFromElsewhere() {
        String page = run(HERE, SAMPLE).out();

        assertThat(page)
                .doesNotContain("http:", "https:", "@import", "style=\"")
                .doesNotContainPattern("src=");
    }

    @Test
    void speaksEnglishWhenAsked() {
        Document page = page(SAMPLE, "--lang", "en");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").attr("lang")).isEqualTo("vi");
        assertThat(page.select(".as-of").text()).isEqualTo("As of 2023-06-30");
        assertThat(page.select("li.finding .message").eachText()).noneMatch(message -> message.contains("quá hạn"));
    }

    @Test
    void sameInputIsTheSamePage() {
        assertThat(run(HERE, SAMPLE).out()).isEqualTo(run(HERE, SAMPLE).out());
    }

    /** What is not told is not praised: a page of one unit says nothing of others. */
    @Test
    void pageOfOneUnitSaysNothingOfOthers() {
        Document page = page(SAMPLE, "--unit", "phuong-4");

        assertThat(page.select(".narrowed").text()).contains("chỉ nêu", "UBND Phường 4");
        assertThat(page.select("article.unit .unit-name").eachText()).containsExactly("UBND Phường 4");
        assertThat(page.select(".deadlines tbody td:last-child").eachText())
                .isNotEmpty()
                .containsOnly("UBND Phường 4");
        assertThat(page(SAMPLE).select(".narrowed")).isEmpty();
    }

    @Test
    void pageOfSomeRulesSaysSo() {
        assertThat(page(SAMPLE, "--only", "TASK").select(".narrowed").text())
                .isEqualTo("Trang này chỉ xét 15 trong 63 luật đang bật.");
    }

    @Test
    void severalProgramsStandOneAfterTheOther() {
        Document page = Jsoup.parse(
                Run.in(HERE, Map.of(), "", "check", SAMPLE, "plans/minimal", "--as-of", "2023-06-30", "-f", "html")
                        .out());

        assertThat(page.select("section.program")).hasSize(2);
        assertThat(page.select("h1").text()).isEqualTo("Báo cáo theo dõi, đôn đốc thực hiện kế hoạch");
        assertThat(page.select(".joint .severities")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void nothingFoundIsSaidSo() {
        Document page = page("plans/minimal");

        assertThat(page.select(".lead").text()).contains("Không có vi phạm nào.");
        assertThat(page.select("li.finding, .filter, .matrix")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hostile", "many", "none", "one", "unreadable", "waived"})
    void isWrittenForEveryInput(String golden) {
        Run run = run(HERE.resolve("src/test/resources/golden/" + golden + "/input"), ".");
        Document page = Jsoup.parse(run.out());

        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.text()).doesNotContain("null");
    }
}
