package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.alert.SmtpSettings.Security;

/** Mail to a server inside the test. */
final class SmtpTest {

    private static final int TIMEOUT = 5;

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Smtp channel(Security security) {
        return new Smtp(new SmtpSettings("127.0.0.1", server.getSmtp().getPort(), security, null, null, null, TIMEOUT));
    }

    private static Message message(int number) {
        String content = "From: noi-vu@example.org\r\nTo: to" + number + "@example.org\r\nMessage-ID: <" + number
                + "@example.org>\r\nSubject: =?UTF-8?Q?=C4=90=C3=B4n_=C4=91=E1=BB=91c?=\r\n\r\nb=C3=A1o\r\n";
        return new Message(
                number + "@example.org", "to" + number + "@example.org", "Đôn đốc", Office.DAY, List.of(), content);
    }

    @Test
    void messagesArriveAsTheyWereWritten() throws Exception {
        try (Smtp smtp = channel(Security.NONE)) {
            for (int i = 0; i < 20; i++) {
                assertThat(smtp.deliver(message(i)).state()).isEqualTo(Outcome.State.ACCEPTED);
            }
        }

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(20);
        assertThat(received[3].getMessageID()).isEqualTo("<3@example.org>");
        assertThat(received[3].getSubject()).isEqualTo("Đôn đốc");
        assertThat(received[3].getAllRecipients()[0].toString()).isEqualTo("to3@example.org");
    }

    @Test
    void aServerThatIsNotThereIsDown() {
        int port = server.getSmtp().getPort();
        server.stop();
        try (Smtp smtp = new Smtp(new SmtpSettings("127.0.0.1", port, Security.NONE, null, null, null, TIMEOUT))) {
            Outcome outcome = smtp.deliver(message(1));
            assertThat(outcome.state()).isEqualTo(Outcome.State.DOWN);
            assertThat(outcome.detail()).isNotEmpty();
        }
    }

    @Test
    void withoutTlsNothingIsSentWhereTlsIsAskedFor() {
        try (Smtp smtp = channel(Security.STARTTLS)) {
            assertThat(smtp.deliver(message(1)).state()).isEqualTo(Outcome.State.DOWN);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWhoseCertificateNobodyKnowsIsToldNothing() {
        GreenMail secure = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        secure.start();
        try (Smtp smtp = new Smtp(
                new SmtpSettings("127.0.0.1", secure.getSmtps().getPort(), Security.TLS, null, null, null, TIMEOUT))) {
            Outcome outcome = smtp.deliver(message(1));
            assertThat(outcome.state()).as(outcome.detail()).isEqualTo(Outcome.State.UNTRUSTED);
            assertThat(secure.getReceivedMessages()).isEmpty();
        } finally {
            secure.stop();
        }
    }

    @Test
    void settingsNeverShowThePassword() {
        SmtpSettings settings =
                new SmtpSettings("mail.example.org", 587, Security.STARTTLS, "user", "hidden", null, TIMEOUT);
        assertThat(settings.toString()).doesNotContain("hidden");
    }
}
