package vn.dondoc.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that stands in the page itself. The page names its digest, so that a reader runs it and
 * nothing else: text that slipped through as markup would stay without effect.
 *
 * @param text as it stands between the tags
 */
public record Inline(String text) {

    private static final String FOLDER = "/vn/dondoc/report/";

    /** One that ships with the tool. */
    static Inline read(String name) {
        try (InputStream in = Inline.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + FOLDER + name);
            }
            return new Inline(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** How a Content-Security-Policy names it: {@code 'sha256-…'}. */
    public String source() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
