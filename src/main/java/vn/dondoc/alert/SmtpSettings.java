package vn.dondoc.alert;

import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Which server takes mails, and how it is spoken to.
 *
 * @param user null where the server asks for none
 * @param password secret: never printed or recorded
 * @param trusted whose certificates are trusted; null: those that Java trusts
 * @param timeout seconds to wait for each answer
 */
public record SmtpSettings(
        String host,
        int port,
        Security security,
        @Nullable String user,
        @Nullable String password,
        @Nullable SSLContext trusted,
        int timeout) {

    private static final int MILLISECONDS = 1000;

    /** How the connection is kept private. */
    public enum Security {
        /** Plain first, then TLS before anything is said; without TLS nothing is sent. */
        STARTTLS(587),
        /** TLS from the first byte. */
        TLS(465),
        /** None: for a server on the same machine. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        /** The port that servers usually listen on for it. */
        public int port() {
            return port;
        }
    }

    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + ", " + security + "]";
    }

    /** For Jakarta Mail. */
    Properties properties() {
        String wait = String.valueOf((long) timeout * MILLISECONDS);
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.connectiontimeout", wait);
        properties.put("mail.smtp.timeout", wait);
        properties.put("mail.smtp.writetimeout", wait);
        properties.put("mail.smtp.auth", String.valueOf(user != null));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        // A server that answers QUIT late or never must not hold up the run.
        properties.put("mail.smtp.quitwait", "false");
        if (trusted != null) {
            properties.put("mail.smtp.ssl.socketFactory", trusted.getSocketFactory());
            // Or what they do not trust would be tried again with what Java trusts.
            properties.put("mail.smtp.socketFactory.fallback", "false");
        }
        return properties;
    }
}
