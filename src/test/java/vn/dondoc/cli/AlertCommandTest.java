package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code alert}, from files to an outbox. */
final class AlertCommandTest {

    private static final String SAMPLE =
            Path.of("plans/tay-ninh-2023").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    private Run alert(String day, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of("alert", SAMPLE, "--as-of", day));
        arguments.addAll(List.of(more));
        return Run.in(folder, arguments.toArray(String[]::new));
    }

    private Map<String, String> outbox() throws IOException {
        Map<String, String> messages = new TreeMap<>();
        Path outbox = folder.resolve(".dondoc/outbox");
        if (Files.exists(outbox)) {
            try (Stream<Path> files = Files.list(outbox)) {
                for (Path file : files.toList()) {
                    messages.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return messages;
    }

    @Test
    void everyoneGetsOneMessageThenNothingThenOnlyWhatChanged() throws IOException {
        Run first = alert("2023-06-30");
        assertThat(first.code()).as(first.err()).isZero();
        Map<String, String> after = outbox();
        assertThat(after).isNotEmpty();
        assertThat(after.keySet().stream().map(name -> name.replaceAll("^2023-06-30-|-[0-9a-f]{8}\\.eml$", "")))
                .as("one each")
                .doesNotHaveDuplicates()
                .contains("chutich@example.org", "phuong4.truong@example.org", "noivu.truong@example.org");

        Run second = alert("2023-06-30");
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("Không có gì mới phải báo.");
        assertThat(outbox()).isEqualTo(after);

        Run next = alert("2023-07-01", "-f", "json");
        assertThat(next.code()).isZero();
        Map<String, String> later = outbox();
        assertThat(later.entrySet()).containsAll(after.entrySet());
        assertThat(later.keySet().stream().filter(name -> name.startsWith("2023-07-01")))
                .isNotEmpty();
        assertThat(next.out()).doesNotContain("\"repeat\"").contains("\"new\"", "\"escalated\"");
    }

    @Test
    void rolesWithoutAnAddressAreNamed() {
        assertThat(alert("2023-01-15", "--dry-run").out())
                .contains("Phòng Quản lý đô thị: người đứng đầu chưa có địa chỉ dùng được")
                .contains("qldt@example.org");
    }

    @Test
    void aDryRunPrintsEveryMessageAndWritesNothing() throws IOException {
        Run run = alert("2023-06-30", "--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("[Đôn đốc] ", "Kính gửi: Trương Văn Sáng, Chủ tịch UBND phường, UBND Phường 4", "Cần làm: ");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void narrowedToAUnitItStillKnowsTheOffices() {
        Run run = alert("2023-06-30", "--dry-run", "--unit", "phuong-4");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("Đến: ")))
                .contains(
                        "Đến: phuong4.truong@example.org", "Đến: noivu.truong@example.org", "Đến: chutich@example.org")
                .noneMatch(line -> line.contains("tuphap"));
        assertThat(run.out()).contains("xin liên hệ Phòng Nội vụ: Lê Thị Thanh Hương");
    }

    @Test
    void aDryRunAfterARunShowsWhatIsLeft() {
        alert("2023-06-30");
        assertThat(alert("2023-06-30", "--dry-run").out()).contains("Không có gì mới phải báo.");
    }

    @Test
    void whoKeepsAPromiseIsNotReminded() throws IOException {
        alert("2023-06-30");
        String code = firstCode();

        Run ack = Run.in(folder, "ack", code, "--by", "Trương Văn Sáng", "--until", "2023-07-20", "--note", "chờ vốn");
        assertThat(ack.code()).as(ack.err()).isZero();
        assertThat(ack.out()).contains(code, "2023-07-20");

        assertThat(alert("2023-07-10", "-f", "json").out()).doesNotContain(item(code, "repeat"));
        assertThat(alert("2023-07-21", "-f", "json").out().replaceAll("\\s+", " "))
                .contains(item(code, "promise-broken"));
    }

    private static String item(String code, String reason) {
        return "\"fingerprint\" : \"" + code + "\", \"reason\" : \"" + reason + "\"";
    }

    /** The code of the first finding that the head of Phường 4 was told. */
    private String firstCode() throws IOException {
        String mail = outbox().entrySet().stream()
                .filter(file -> file.getKey().contains("phuong4.truong"))
                .findFirst()
                .orElseThrow()
                .getValue();
        Matcher code = Pattern.compile("M=C3=A3: ([0-9a-f]{16})").matcher(mail);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    @ParameterizedTest(name = "ack {0} {1}: {2}")
    @CsvSource({
        "zzz, 2023-07-20, mã vi phạm",
        "0123456789abcdef, 2023-07-20, chưa có thư nào nêu mã",
        "0123456789abcdef, mai, không phải ngày",
    })
    void whatCannotBePromisedIsSaid(String code, String until, String said) {
        alert("2023-06-30");
        Run run = Run.in(folder, "ack", code, "--by", "A", "--until", until);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said);
    }

    @Test
    void aPromiseNeedsAHistory() {
        Run run = Run.in(folder, "ack", "0123456789abcdef", "--by", "A", "--until", "2023-07-01");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("chưa có lịch sử");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--channel=post | không có kênh “post”",
                "--channel=outbox,outbox:x | outbox chỉ được nêu một lần",
                "--channel=smtp | thiếu biến DONDOC_SMTP_HOST",
                "--channel=webhook | thiếu biến DONDOC_WEBHOOK_URL",
                "--repeat-after=0 | --repeat-after: cần số từ 1 đến 366",
                "--retry-for=-1 | --retry-for: cần số từ 0 đến 86400",
                "--sender=nobody | không phải địa chỉ thư",
                "--from=2023-01-01 | cần thêm --dry-run",
                "--history=mysql://x | jdbc:sqlite:",
                "-f=sarif | không có dạng kết quả “sarif”",
                "--write-baseline=x | chỉ dùng được khi xét một ngày bằng check",
            })
    void badOptionsAreSaid(String option, String said) {
        Run run = alert("2023-06-30", option);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said);
    }

    @Test
    void secretsThatAreWrongAreNotPrinted() {
        Run run = Run.in(
                folder,
                Map.of(
                        "DONDOC_SMTP_HOST", "mail.example.org",
                        "DONDOC_SMTP_USER", "u",
                        "DONDOC_SMTP_PASSWORD", "hidden",
                        "DONDOC_SMTP_SECURITY", "none",
                        "DONDOC_SMTP_PORT", "99999"),
                "",
                "alert",
                SAMPLE,
                "--as-of",
                "2023-06-30",
                "--channel",
                "smtp");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("DONDOC_SMTP_PORT", "DONDOC_SMTP_SECURITY")
                .doesNotContain("hidden");
    }

    @Test
    void whatCannotBeDeliveredIsThree() throws IOException {
        Files.createDirectories(folder.resolve(".dondoc"));
        Files.writeString(folder.resolve(".dondoc/outbox"), "a file");

        Run run = alert("2023-06-30", "--retry-for", "0");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("thư chưa ghi được");

        Files.delete(folder.resolve(".dondoc/outbox"));
        Run next = alert("2023-07-01");
        assertThat(next.code()).isZero();
        assertThat(next.out()).contains("gửi lại thư của lần chạy trước");
        assertThat(outbox().keySet()).anyMatch(name -> name.startsWith("2023-06-30"));
    }

    @Test
    void nothingJudgedIsNoSuccess() throws IOException {
        Files.writeString(folder.resolve("units.yaml"), "kind: Units\nunits: []\n");
        Run run = Run.in(folder, "alert", "units.yaml", "--as-of", "2023-06-30");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aYearIsPlayedThrough() {
        Run run = Run.in(
                folder,
                "alert",
                SAMPLE,
                "--from",
                "2023-03-01",
                "--to",
                "2023-03-31",
                "--step",
                "week",
                "--dry-run",
                "-f",
                "text",
                "-f",
                "svg:timeline.svg");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Mô phỏng đôn đốc từ 01/03/2023 đến 31/03/2023", "Người đứng đầu đơn vị");
        assertThat(folder.resolve("timeline.svg")).content().startsWith("<svg ").contains("UBND Phường 4");
        assertThat(folder.resolve(".dondoc")).doesNotExist();
    }

    @Test
    void englishIsSpokenWhereItIsAskedFor() {
        assertThat(alert("2023-06-30", "--dry-run", "--lang", "en").out())
                .contains("[Đôn đốc] ", "overdue tasks", "To do: ", "Alerts for 2023-06-30");
    }
}
