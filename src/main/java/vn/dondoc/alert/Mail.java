package vn.dondoc.alert;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A message as Internet mail (RFC 5322, MIME): plain text and HTML beside each other. The same message is the same bytes:
 * its date is the day judged, its parts' boundary comes from its id.
 *
 * @param id Message-ID without brackets
 * @param thread id that all messages of a thread answer to
 * @param from address of the sender
 * @param fromName name of the sender's office, or null
 * @param list id and name of the program's list of messages, for filters; null where there is none
 */
record Mail(
        String id,
        String thread,
        String from,
        @Nullable String fromName,
        Recipient to,
        LocalDate asOf,
        @Nullable MailList list,
        Letter letter) {

    /** When messages of a day are dated: the morning, in Vietnam. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private static final String UTF_8 = "UTF-8";

    /** A list of messages by which mail readers can filter (RFC 2919). */
    record MailList(String id, String name) {}

    /** With its headers, lines ending in CR LF, all ASCII. */
    String source(LetterPage page) {
        try {
            MimeMessage mail = new IdentifiedMessage(id);
            mail.setHeader("From", mailbox("From", from, fromName));
            mail.setHeader("To", mailbox("To", to.address(), to.name() == null ? to.office() : to.name()));
            mail.setSubject(letter.subject(), UTF_8);
            mail.setHeader("Date", asOf.atTime(MORNING).atOffset(VIETNAM).format(DateTimeFormatter.RFC_1123_DATE_TIME));
            mail.setHeader("In-Reply-To", "<" + thread + ">");
            mail.setHeader("References", "<" + thread + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
            mail.setHeader("Content-Language", letter.language());
            if (list != null) {
                mail.setHeader("List-Id", listId(list));
            }
            MimeMultipart parts = new BoundedMultipart("=_dondoc_" + id.substring(0, id.indexOf('@')));
            parts.addBodyPart(part(LetterText.of(letter), "plain"));
            parts.addBodyPart(part(page.of(letter), "html"));
            mail.setContent(parts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            return bytes.toString(StandardCharsets.US_ASCII);
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail that cannot be written: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folded behind the name, not before it as the library does: some filters take an empty first line amiss. */
    private static String mailbox(String header, String address, @Nullable String name) throws IOException {
        return MimeUtility.fold(header.length() + 2, new InternetAddress(address, name, UTF_8).toString());
    }

    private static String listId(MailList list) throws IOException {
        String name = MimeUtility.encodeText(list.name(), UTF_8, "Q");
        return MimeUtility.fold("List-Id: ".length(), name + " <" + list.id() + ">");
    }

    /** Quoted-printable, so that people can find their way in the source too. */
    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** A message that keeps the id that it was given. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }

    /** Alternatives with a boundary of our choice; the library's own holds the time. */
    private static final class BoundedMultipart extends MimeMultipart {

        BoundedMultipart(String boundary) {
            super("alternative");
            contentType = "multipart/alternative;\r\n boundary=\"" + boundary + "\"";
        }
    }
}
