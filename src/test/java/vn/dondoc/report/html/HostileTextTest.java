package vn.dondoc.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.report.Style;

/** Whatever stands in a file stays text, in every field that the page shows. */
final class HostileTextTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</style><img src=x onerror=alert(1)>",
                "</title><svg onload=alert(1)>",
                "\" onmouseover=\"alert(1)\" x=\"",
                "' onfocus='alert(1)' autofocus='",
                "javascript:alert(1)",
                "--><iframe src=//example.org></iframe><!--",
                "${7*7} #{7*7} {{7*7}} @if(true)",
                "&lt;b&gt; &amp; &#x3c;",
                "]]>",
            })
    void staysText(String hostile) throws IOException {
        Document page = Jsoup.parse(write(hostile));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, link, base, form, b b"))
                .isEmpty();
        assertThat(attributes(page))
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style"))
                .noneMatch(attribute -> attribute.getKey().equals("href")
                        && !attribute.getValue().startsWith("#"));
        assertThat(page.select("h1").text()).isEqualTo(hostile);
        assertThat(page.select(".difficulty > p").eachText()).contains(hostile);
        assertThat(page.select("code").eachText()).contains(hostile + ":1:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Eb",
                "a\u0000b",
                "a\u001B[31mb",
                "a\u200Bb",
                "a\uFEFFb",
                "a\u2066b\u2069",
                "a\uD800b",
                "a\uFFFFb"
            })
    void whatHidesOrTurnsTextIsShown(String hostile) throws IOException {
        String page = write(hostile);

        assertThat(Jsoup.parse(page).select("h1").text())
                .startsWith("a⟨U+")
                .endsWith(hostile.endsWith("b") ? "b" : "⟩");
        assertThat(page.codePoints().filter(c -> c != '\n' && hidden(c)).mapToObj(Integer::toHexString))
                .isEmpty();
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE || c == 0xFFFF;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Từ\nhai\r\ndòng", "  Từ hai\t\u00A0dòng "})
    void whiteSpaceIsOneSpace(String hostile) throws IOException {
        assertThat(Jsoup.parse(write(hostile)).select("h1").text()).isEqualTo("Từ hai dòng");
    }

    /** A field may hold megabytes. */
    @ParameterizedTest
    @ValueSource(ints = {PageOutput.LONGEST + 1, 200_000})
    void longTextIsCut(int length) throws IOException {
        assertThat(Jsoup.parse(write("dài".repeat(length / 3 + 1))).select("h1").text())
                .hasSize(PageOutput.LONGEST)
                .endsWith("…");
    }

    private static List<Attribute> attributes(Document page) {
        List<Attribute> attributes = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            attributes.addAll(element.attributes().asList());
        }
        return attributes;
    }

    private static String write(String text) throws IOException {
        Filled filled = new Filled(text, DAY);
        Audit audit = filled.record(Audit.class);
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        new HtmlFormat().write(audit, new Style(80, false, false, false), once);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<PastAudit> earlier = List.of(new Filled(text, DAY.minusMonths(1)).record(PastAudit.class));
        new Templates().write(Page.of(audit, earlier, audit.language(), null), out);
        assertThat(out.size()).isGreaterThan(once.size());
        return out.toString(StandardCharsets.UTF_8);
    }
}
