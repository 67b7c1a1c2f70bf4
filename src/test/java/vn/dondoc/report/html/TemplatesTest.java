package vn.dondoc.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What surrounds every page. */
final class TemplatesTest {

    @Test
    void textIsEscapedByWhereItStands() throws IOException {
        String page = page("</title><script>alert(1)</script>", "\" onload=\"alert(1)");

        assertThat(page)
                .contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .contains("<html lang=\"&#34; onload=&#34;alert(1)\">");
    }

    /** The digests are those of the very text between the tags, or no reader would use it. */
    @Test
    void policyNamesWhatStandsInThePage() throws Exception {
        String page = page("Trang", "vi");

        assertThat(page)
                .contains("style-src " + digest(page, "style") + ";")
                .contains("script-src " + digest(page, "script") + ";")
                .contains("default-src &#39;none&#39;;");
    }

    private static String digest(String page, String tag) throws Exception {
        Matcher text = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL)
                .matcher(page);
        assertThat(text.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.group(1).getBytes(StandardCharsets.UTF_8));
        return "&#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39;";
    }

    private static String page(String title, String language) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Content nothing = output -> {};
        new Templates().write("report/frame.jte", Map.of("frame", Frame.of(language, title), "content", nothing), page);
        return page.toString(StandardCharsets.UTF_8);
    }
}
