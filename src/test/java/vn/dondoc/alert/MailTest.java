package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;

/** Messages as mail: what their headers say, and that nothing in a file can steer them. */
final class MailTest {

    private static final Sender SENDER = new Sender("noi-vu@example.org", "Phòng Nội vụ");

    private static Finding overdue() {
        return Office.found("TASK-01", "phuong-1")
                .task("1")
                .level(2)
                .severity(Severity.CRITICAL)
                .due("2023-06-20", 10)
                .text("Nhiệm vụ 1 của phường quá hạn.")
                .get();
    }

    private static List<Message> messages(Audit audit) {
        Outbox outbox = new Outbox(java.nio.file.Path.of("unused"));
        Renderer renderer = new Renderer(audit, SENDER);
        Alerting run = new Alerting(audit, (rule, program, unit) -> true, 7);
        return Office.notices(run, new MemoryLedger()).stream()
                .map(notice -> renderer.message(notice, outbox))
                .toList();
    }

    private static Message to(String address, Finding... findings) {
        return messages(Office.audit(Office.DAY, findings)).stream()
                .filter(message -> message.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static MimeMessage read(Message message) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.content().getBytes(StandardCharsets.US_ASCII)));
    }

    private static String part(MimeMessage mail, int index) throws Exception {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(index);
        return part.getContent().toString();
    }

    @Test
    void headersSayWhatTheyShould() throws Exception {
        Message message = to("phuong-1.head@example.org", overdue());
        MimeMessage mail = read(message);

        assertThat(mail.getSubject()).isEqualTo("[Đôn đốc] 1 việc quá hạn – Đơn vị phuong-1");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("noi-vu@example.org"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Phòng Nội vụ");
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("phuong-1.head@example.org"));
        assertThat(mail.getMessageID()).isEqualTo("<" + message.id() + ">");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("vi");
        assertThat(mail.getHeader("List-Id")[0]).contains("<cchc.dondoc.example.org>");
        assertThat(mail.getHeader("Date"))
                .as("in whatever time zone")
                .containsExactly("Fri, 30 Jun 2023 07:00:00 +0700");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(Instant.parse("2023-06-30T00:00:00Z"));
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void bothPartsSayWhatIsOwedHowLateWhatToDoAndTheCode() throws Exception {
        MimeMessage mail = read(to("phuong-1.head@example.org", overdue()));

        for (int part = 0; part < 2; part++) {
            assertThat(part(mail, part))
                    .contains(
                            "Nhiệm vụ 1 của phường quá hạn.",
                            "Hạn 20/06/2023, quá hạn 10 ngày.",
                            "Cần làm: Làm ngay.",
                            overdue().fingerprint(),
                            "Người đứng đầu noi-vu",
                            "0276 1");
        }
    }

    @Test
    void theSameMessageIsTheSameBytes() {
        Message one = to("deputy@example.org", overdue());
        Message other = to("deputy@example.org", overdue());

        assertThat(one.content()).isEqualTo(other.content());
        assertThat(one.content())
                .isEqualTo(new String(one.content().getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
        assertThat(one.content().replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void messagesAboutAUnitAnswerToOneThread() throws Exception {
        MimeMessage first = read(to("phuong-1.head@example.org", overdue()));
        Message later = messages(Office.audit(Office.DAY.plusDays(9), overdue())).stream()
                .filter(message -> message.address().equals("phuong-1.head@example.org"))
                .findFirst()
                .orElseThrow();

        assertThat(read(later).getHeader("References")).isEqualTo(first.getHeader("References"));
        assertThat(read(later).getHeader("In-Reply-To")).isEqualTo(first.getHeader("In-Reply-To"));
        assertThat(read(later).getMessageID()).isNotEqualTo(first.getMessageID());
    }

    @Test
    void whatABusyHeadNeedsStandsFirst() throws Exception {
        String text = part(read(to("phuong-1.head@example.org", overdue())), 0);
        List<String> inOrder = List.of(
                "Đơn vị phuong-1: 1 việc quá hạn.",
                "Tính đến ngày 30/06/2023",
                "Cần trao đổi, xin liên hệ Đơn vị noi-vu: Người đứng đầu noi-vu",
                "Nhiệm vụ 1 của phường quá hạn.",
                "Muốn hẹn ngày xong");
        assertThat(text.replaceAll("\\s+", " ")).containsSubsequence(inOrder);
    }

    @Test
    void officialsGetASummaryByUnitFirst() throws Exception {
        Finding other = Office.found("REPORT-01", "phuong-2").level(2).get();
        MimeMessage mail = read(to("deputy@example.org", overdue(), other));

        assertThat(mail.getSubject()).isEqualTo("[Đôn đốc] 1 việc quá hạn, 1 báo cáo thiếu – 2 đơn vị");
        String text = part(mail, 0);
        assertThat(text.indexOf("TỔNG HỢP THEO ĐƠN VỊ")).isBetween(0, text.indexOf("Cần làm"));
        assertThat(text).contains("- Đơn vị phuong-1: 1 việc quá hạn; lâu nhất 10 ngày; đang tồn tại 1");
        assertThat(text).contains("Người đứng đầu: Người đứng đầu phuong-2, Chủ tịch, điện thoại 0276 1");
    }

    @Test
    void aMessageAboutManyUnitsStaysShortAndCountsWhatItDoesNotList() throws Exception {
        List<UnitEntry> units = new ArrayList<>(Office.UNITS);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            units.add(Office.unit("xa-" + i, "deputy"));
            findings.add(Office.found("TASK-01", "xa-" + i).level(2).get());
        }
        Audit audit = Office.audit(
                Office.DAY, List.of(Office.dossier(Office.PROGRAM, units, Office.OFFICIALS, Office.LADDER)), findings);
        Message message = messages(audit).stream()
                .filter(one -> one.address().equals("deputy@example.org"))
                .findFirst()
                .orElseThrow();
        String text = part(read(message), 0).replaceAll("\\s+", " ");

        assertThat(message.tellings()).hasSize(300);
        assertThat(text)
                .contains("300 đơn vị: 300 việc quá hạn.", "- 200 đơn vị khác: 200 việc quá hạn; đang tồn tại 200");
        assertThat(text).contains("Còn 200 việc nữa").containsPattern("100\\. |1\\. ");
        assertThat(message.content().length()).isLessThan(300_000);
    }

    @Test
    void aHeadSeesOnlyTheOwnUnit() throws Exception {
        Finding other = Office.found("TASK-01", "phuong-2")
                .level(3)
                .text("Việc của nơi khác.")
                .get();
        MimeMessage mail = read(to("phuong-1.head@example.org", overdue(), other));

        assertThat(part(mail, 0)).doesNotContain("nơi khác", "TỔNG HỢP");
        assertThat(part(mail, 1)).doesNotContain("nơi khác");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        Finding hostile = Office.found("TASK-01", "phuong-1")
                .level(1)
                .text("a\r\nBcc: evil@example.org\r\n\r\n<script>alert(1)</script> \u202Eabc\u0000 & “é”")
                .get();
        Message message = to("phuong-1.head@example.org", hostile);
        MimeMessage mail = read(message);

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(part(mail, 0)).contains("<script>").contains("⟨U+202E⟩", "⟨U+0000⟩");
        assertThat(part(mail, 1)).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void namesCannotAddHeadersOrRecipients() throws Exception {
        String name = "A\r\nBcc: evil@example.org, \"<evil@example.org>\u0000";
        Recipient hostile = new Recipient("to@example.org", name, name, name);
        Notice notice = Office.notices(Office.alerting(Office.DAY, overdue()), new MemoryLedger())
                .get(0);
        Audit audit = Office.audit(Office.DAY, overdue());
        Message message = new Renderer(audit, new Sender("from@example.org", name))
                .message(
                        new Notice(hostile, notice.asOf(), false, notice.units(), notice.standing()),
                        new Outbox(java.nio.file.Path.of("unused")));
        MimeMessage mail = read(message);

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("to@example.org"));
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("from@example.org"));
    }

    @Test
    void theSourceCanBeReadWhateverItsLetters() {
        Message message = to(
                "phuong-1.head@example.org",
                Office.found("TASK-01", "phuong-1")
                        .level(1)
                        .text("ế".repeat(5_000))
                        .get());

        assertThat(message.content())
                .containsPattern("(?s)Transfer-Encoding: quoted-printable.*Transfer-Encoding: quoted-printable")
                .doesNotContain("base64");
    }

    @Test
    void textIsComposed() throws Exception {
        String decomposed = Normalizer.normalize("Nhiệm vụ trễ hạn", Normalizer.Form.NFD);
        MimeMessage mail = read(to(
                "phuong-1.head@example.org",
                Office.found("TASK-01", "phuong-1").level(1).text(decomposed).get()));

        assertThat(part(mail, 0)).contains("Nhiệm vụ trễ hạn");
        assertThat(part(mail, 1)).contains("Nhiệm vụ trễ hạn");
    }
}
