package vn.dondoc.alert;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Visible;

/**
 * Mail through a server. One connection serves all messages; it is opened when the first one comes, and again where the
 * server closed it.
 */
public final class Smtp implements Channel {

    /** The server ends the conversation: what it did not take, the next conversation may bring. */
    private static final int CLOSING = 421;

    private static final int PERMANENT = 500;
    private static final int AUTHENTICATION_REQUIRED = 530;
    private static final int LONGEST_DETAIL = 300;

    private final SmtpSettings settings;
    private final Session session;
    private @Nullable Transport transport;

    public Smtp(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Shape shape() {
        return Shape.MAIL;
    }

    @Override
    public Outcome deliver(Message message) {
        Transport open;
        try {
            open = connected();
        } catch (MessagingException e) {
            return notConnected(e);
        }
        try {
            MimeMessage mail = new MimeMessage(
                    session, new ByteArrayInputStream(message.content().getBytes(StandardCharsets.US_ASCII)));
            open.sendMessage(mail, new Address[] {new InternetAddress(message.address(), true)});
            return Outcome.accepted("");
        } catch (MessagingException e) {
            return failed(e, open);
        }
    }

    @Override
    public void close() {
        Transport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                // All that was accepted is accepted: how the server says good-bye changes nothing.
            }
        }
    }

    private Transport connected() throws MessagingException {
        Transport open = transport;
        if (open == null) {
            // To ask an open one by NOOP whether it still is would be one command too many for servers that count them.
            open = session.getTransport();
            open.connect(settings.host(), settings.port(), settings.user(), settings.password());
            transport = open;
        }
        return open;
    }

    /**
     * A password that is refused is not tried again and again: that would lock the account. A server whose certificate is
     * not the one is told nothing.
     */
    private static Outcome notConnected(MessagingException error) {
        if (error instanceof AuthenticationFailedException && !isTemporary(error)) {
            return Outcome.barred(detail(error));
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLHandshakeException || cause instanceof CertificateException) {
                return Outcome.untrusted(detail(error));
            }
        }
        return Outcome.down(detail(error));
    }

    /** A reply such as {@code 454 4.7.0 Temporary authentication failure}. */
    private static boolean isTemporary(MessagingException error) {
        return String.valueOf(error.getMessage()).startsWith("4");
    }

    /** What the server said decides; where it said nothing, nobody knows whether it took the message. */
    private Outcome failed(MessagingException error, Transport open) {
        int code = code(error);
        if (code == CLOSING || code < 0 || !open.isConnected()) {
            close();
        }
        if (code < 0) {
            return Outcome.silent(detail(error));
        }
        if (code == AUTHENTICATION_REQUIRED) {
            return Outcome.barred(detail(error));
        }
        return code >= PERMANENT ? Outcome.refused(detail(error)) : Outcome.later(detail(error));
    }

    /** The reply that refused the recipient, the sender or the message; -1 where there was none. */
    private static int code(@Nullable Throwable error) {
        if (error instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (error instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        int nested = error instanceof MessagingException messaging ? code(messaging.getNextException()) : -1;
        if (nested < 0 && error instanceof SMTPSendFailedException send) {
            return send.getReturnCode();
        }
        return nested;
    }

    /** The innermost words, on one line: those of the server where it spoke. */
    private static String detail(MessagingException error) {
        Throwable said = error;
        while (said instanceof MessagingException messaging && messaging.getNextException() != null) {
            said = messaging.getNextException();
        }
        String words = said.getMessage();
        String kind = said instanceof SendFailedException || said instanceof AuthenticationFailedException
                ? ""
                : said.getClass().getSimpleName() + ": ";
        return Visible.text(words == null ? said.getClass().getSimpleName() : kind + words, LONGEST_DETAIL);
    }
}
