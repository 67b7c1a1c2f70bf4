package vn.dondoc.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.DocumentId;

/**
 * Names findings so that the same one is known again on another day, at another line, in other words. Findings are to
 * be named in the order of the contract: equal ones are told apart by their position.
 */
public final class Fingerprints {

    /** Hex digits of a fingerprint: 64 bits. */
    private static final int DIGITS = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint of the next finding in order. */
    public String next(Breach breach) {
        String text = text(breach);
        return of(text, seen.merge(text, 1, Integer::sum));
    }

    /**
     * The fingerprint of a text.
     *
     * @param times how many findings of this text there are up to this one, from 1
     */
    public static String of(String text, int times) {
        return digest(times == 1 ? text : text + "|" + times);
    }

    /** What is digested, but for the number of equal ones before. */
    public static String text(Breach breach) {
        String text;
        if (breach.path() == null) {
            Subject s = breach.subject();
            text = joined(
                    breach.rule().id(),
                    s.program(),
                    s.unit(),
                    s.task(),
                    s.occurrence(),
                    s.area(),
                    s.kpi(),
                    s.report(),
                    s.period(),
                    s.difficulty(),
                    s.request());
        } else {
            DocumentId document = breach.document();
            text = joined(
                    breach.rule().id(),
                    breach.place().file(),
                    document == null ? null : document.fingerprint(),
                    breach.stablePath());
        }
        return text + breach.fingerprintSuffix();
    }

    private static String joined(@Nullable String... parts) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            joined.append(i == 0 ? "" : "|").append(parts[i] == null ? "" : parts[i]);
        }
        return joined.toString();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
