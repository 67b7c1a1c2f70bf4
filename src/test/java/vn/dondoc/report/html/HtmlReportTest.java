package vn.dondoc.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.PastAudit;

/** The two pages of an audit report, and their trends. */
final class HtmlReportTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final Audit AUDIT = new Filled("x", DAY).record(Audit.class);

    private static Map<String, Document> write(List<PastAudit> earlier) throws IOException {
        Map<String, Document> pages = new LinkedHashMap<>();
        new HtmlReport().write(AUDIT, earlier, (name, content) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            content.write(out);
            pages.put(name, Jsoup.parse(out.toString(StandardCharsets.UTF_8)));
        });
        return pages;
    }

    private static Document vietnamese(List<PastAudit> earlier) throws IOException {
        return Objects.requireNonNull(write(earlier).get("index.html"));
    }

    private static PastAudit on(LocalDate day) {
        return new Filled("x", day).record(PastAudit.class);
    }

    @Test
    void twinsLeadToEachOther() throws IOException {
        Map<String, Document> pages = write(List.of());

        assertThat(pages).containsOnlyKeys("index.html", "en.html");
        pages.forEach((name, page) -> {
            String language = name.equals("index.html") ? "vi" : "en";
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("a.twin").attr("href"))
                    .isEqualTo(name.equals("index.html") ? "en.html" : "index.html");
            assertThat(page.select("a.twin").attr("hreflang")).isNotEqualTo(language);
        });
    }

    @Test
    void eachTrendHasAPointForEachRun() throws IOException {
        List<PastAudit> earlier = new ArrayList<>();
        for (int month = 1; month <= 5; month++) {
            earlier.add(on(LocalDate.of(2023, month, 28)));
        }
        Document page = vietnamese(earlier);

        assertThat(page.select("svg.spark"))
                .hasSize(4 + 4 + 1)
                .allMatch(svg -> svg.select("circle").size() == 6);
        assertThat(page.select("svg.spark desc").eachText())
                .allMatch(text -> text.startsWith("28/01/2023: ") && text.contains("; 30/06/2023: "));
        assertThat(page.text()).doesNotContain("lần kiểm tra đầu tiên");
    }

    @Test
    void oneRunIsNoTrendAndSaidSo() throws IOException {
        Document page = vietnamese(List.of());

        assertThat(page.select("svg.spark")).isEmpty();
        assertThat(page.text()).contains("Đây là lần kiểm tra đầu tiên");
    }

    /** A day that is judged again, or one before a recorded one: the run at hand is the last point. */
    @Test
    void runsOfTheSameOrALaterDayAreNotEarlier() throws IOException {
        Document page = vietnamese(List.of(on(DAY.minusDays(1)), on(DAY), on(DAY.plusDays(1))));

        assertThat(page.select("svg.spark"))
                .isNotEmpty()
                .allMatch(svg -> svg.select("circle").size() == 2);
    }
}
