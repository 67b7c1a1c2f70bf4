package vn.dondoc.alert;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Visible;

/**
 * JSON posted to an address, in the shape of Alertmanager's webhook. Each post carries the message's id as
 * {@code Idempotency-Key}, so that a receiver knows one that comes again, and where there is a secret, the HMAC-SHA256 of its
 * body as {@code X-Dondoc-Signature: sha256=...}.
 */
public final class Webhook implements Channel {

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int BAD_REQUEST = 400;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    /** Not allowed, not there, no posts: whatever the message. */
    private static final Set<Integer> OF_THE_ADDRESS = Set.of(401, 403, 404, 405, 410);

    private static final String HMAC = "HmacSHA256";

    private final URI address;
    private final @Nullable String secret;
    private final Duration timeout;
    private final HttpClient client;

    /** @param secret for the signature, or null */
    public Webhook(URI address, @Nullable String secret, Duration timeout) {
        this.address = address;
        this.secret = secret;
        this.timeout = timeout;
        // Where a redirect leads has not been named: it is refused, and said.
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public Shape shape() {
        return Shape.JSON;
    }

    @Override
    public Outcome deliver(Message message) {
        byte[] body = message.content().getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("User-Agent", "dondoc")
                .header("Idempotency-Key", message.id())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (secret != null) {
            request.header("X-Dondoc-Signature", "sha256=" + signature(body, secret));
        }
        try {
            int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return outcome(status);
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return Outcome.down(detail(e));
        } catch (SSLHandshakeException e) {
            return Outcome.untrusted(detail(e));
        } catch (IOException e) {
            return Outcome.silent(detail(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.down("interrupted");
        }
    }

    @Override
    public void close() {}

    private static String detail(IOException error) {
        String words = error.getMessage();
        return Visible.text(error.getClass().getSimpleName() + (words == null ? "" : ": " + words));
    }

    private static Outcome outcome(int status) {
        String detail = "HTTP " + status;
        if (status >= OK && status < REDIRECT) {
            return Outcome.accepted(detail);
        }
        if (status >= SERVER_ERROR || status == REQUEST_TIMEOUT || status == TOO_EARLY || status == TOO_MANY) {
            return Outcome.later(detail);
        }
        return status < BAD_REQUEST || OF_THE_ADDRESS.contains(status)
                ? Outcome.barred(detail)
                : Outcome.refused(detail);
    }

    static String signature(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
