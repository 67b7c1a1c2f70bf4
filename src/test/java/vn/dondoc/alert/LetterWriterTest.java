package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.alert.Notice.Gone;
import vn.dondoc.alert.Notice.Item;
import vn.dondoc.alert.Notice.UnitPart;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;

/** To whom a letter speaks, of what, in which language, and how much of it. */
final class LetterWriterTest {

    private static final Recipient HEAD = new Recipient("head@example.org", "Nguyễn Văn A", null, null);
    private static final Finding LATE =
            Office.found("TASK-01", "phuong-1").level(1).get();

    private static Item item(Finding finding) {
        return new Item(finding, Reason.NEW, null, null, null);
    }

    private static Gone gone(String code, String program) {
        Subject subject = Subject.ofUnit(program, "phuong-1").withTask("1");
        return new Gone(
                new Told(code, Office.DAY.minusDays(9), Office.DAY.minusDays(9), Severity.ERROR, 1, 1),
                new About("TASK-01", subject, "phuong-1", new Bilingual("Việc 1", "Task 1")));
    }

    private static UnitPart part(@Nullable String unit, List<Item> items, List<Gone> gone) {
        return new UnitPart(unit, items, gone, List.of(), List.of());
    }

    private static Notice notice(Recipient to, UnitPart... parts) {
        return new Notice(to, Office.DAY, false, List.of(parts), Map.of());
    }

    private static Letter letter(Notice notice) {
        return letter(notice, Office.dossier());
    }

    private static Letter letter(Notice notice, Dossier... dossiers) {
        return new LetterWriter(Office.audit(Office.DAY, List.of(dossiers), List.of(LATE))).letter(notice);
    }

    private static Dossier dossier(String id, Language language) {
        return Office.dossier(id, language, Office.UNITS, Office.OFFICIALS, Office.LADDER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "A | Chủ tịch | Phường 1 | Kính gửi: A, Chủ tịch, Phường 1",
                "A | Chủ tịch | -        | Kính gửi: A, Chủ tịch",
                "A | -        | -        | Kính gửi: A",
                "- | Chủ tịch | -        | Kính gửi: Chủ tịch",
                "- | Chủ tịch | Phường 1 | Kính gửi: Phường 1",
                "- | -        | Phường 1 | Kính gửi: Phường 1",
                "- | -        | -        | Kính gửi: to@example.org",
            })
    void speaksToAPersonAnOfficeOrAtLeastAnAddress(
            @Nullable String name, @Nullable String title, @Nullable String office, String dear) {
        Recipient to = new Recipient("to@example.org", name, title, office);

        assertThat(letter(notice(to, part("phuong-1", List.of(item(LATE)), List.of())))
                        .dear())
                .isEqualTo(dear);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Việc 1                                     | 2023-06-20 | 10 | Hạn 20/06/2023, quá hạn 10 ngày.",
                "Việc 1 hạn 20/06/2023                      | 2023-06-20 | 10 | Hạn 20/06/2023, quá hạn 10 ngày.",
                "Việc 1 hạn 20/06/2023, quá hạn 10 ngày.    | 2023-06-20 | 10 | -",
                "Việc 1 hạn 20/06/2023, quá hạn 110 ngày.   | 2023-06-20 | 10 | Hạn 20/06/2023, quá hạn 10 ngày.",
                "Việc 1                                     | 2023-07-05 | -  | Hạn 05/07/2023, còn 5 ngày.",
                "Việc 1 hạn 05/07/2023, còn 5 ngày.         | 2023-07-05 | -  | -",
                "Việc 1                                     | 2023-07-01 | 0  | Hạn 01/07/2023, còn 1 ngày.",
                "Việc 1                                     | 2023-06-30 | -  | Hạn 30/06/2023, là hôm nay.",
                "Việc 1 hạn 30/06/2023.                     | 2023-06-30 | -  | -",
                "Việc 1                                     | 2023-06-29 | 0  | Hạn 29/06/2023, đã qua.",
                "Việc 1 hạn 29/06/2023.                     | 2023-06-29 | 0  | -",
            })
    void saysTheDeadlineWhereTheMessageDoesNot(String text, String due, @Nullable Integer late, @Nullable String said) {
        Finding finding = Office.found("TASK-01", "phuong-1")
                .text(text)
                .due(due, late)
                .level(1)
                .get();

        assertThat(facts(item(finding))).containsExactly(said == null ? new String[0] : new String[] {said});
    }

    @Test
    void saysWhatWasToldAndPromisedBefore() {
        Told told = new Told("a", Office.DAY.minusDays(9), Office.DAY.minusDays(2), Severity.ERROR, 1, 3);
        Finding risen = Office.found("TASK-01", "phuong-1").level(2).get();
        Promise promise = new Promise("a", "ông A", Office.DAY.minusDays(1), "chờ vốn");

        assertThat(facts(new Item(LATE, Reason.REPEAT, told, null, null)))
                .singleElement()
                .isEqualTo("Nhắc lần đầu ngày 21/06/2023, đây là lần thứ 4.");
        assertThat(facts(new Item(risen, Reason.ESCALATED, told, null, null)))
                .singleElement()
                .isEqualTo("Bậc đôn đốc tăng từ 1 lên 2; nhắc lần đầu ngày 21/06/2023.");
        assertThat(facts(new Item(LATE, Reason.PROMISE_BROKEN, told, promise, null)))
                .first()
                .isEqualTo("ông A đã hẹn xong trong ngày 29/06/2023: chờ vốn.");
    }

    private static List<String> facts(Item item) {
        Letter letter = letter(notice(HEAD, part("phuong-1", List.of(item), List.of())));
        return letter.sections().get(0).entries().get(0).facts();
    }

    @Test
    void listsAHundredThingsAndCountsTheRest() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            items.add(item(Office.found("TASK-01", "phuong-1")
                    .task(String.valueOf(i))
                    .level(1)
                    .get()));
        }
        List<Gone> resolved = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            resolved.add(gone("gone-" + i, Office.PROGRAM));
        }
        Letter full = letter(notice(HEAD, part("phuong-1", items, resolved)));
        assertThat(full.leftOut()).isNull();
        assertThat(full.sections().get(0).entries()).hasSize(60);
        assertThat(full.sections().get(0).resolved()).hasSize(40);

        resolved.add(gone("gone-40", Office.PROGRAM));
        Letter more = letter(
                notice(HEAD, part("phuong-1", items, resolved), part("phuong-2", List.of(item(LATE)), List.of())));
        assertThat(more.leftOut()).startsWith("Còn 2 việc nữa");
        assertThat(more.sections()).hasSize(1);
        assertThat(more.sections().get(0).resolved()).hasSize(40);
    }

    @Test
    void speaksTheLanguageOfTheProgramThatItIsAboutFirst() {
        Dossier english = dossier("en", Language.EN);
        Finding abroad = Office.found("TASK-01", "phuong-1").program("en").get();
        Finding nowhere = Office.found("DATA-01", null).program(null).get();

        assertThat(letter(notice(HEAD, part("phuong-1", List.of(item(abroad), item(LATE)), List.of())), english)
                        .language())
                .isEqualTo("en");
        assertThat(letter(
                                notice(HEAD, part("phuong-1", List.of(), List.of(gone("a", "en")))),
                                Office.dossier(),
                                english)
                        .language())
                .isEqualTo("en");
        assertThat(letter(notice(HEAD, part(null, List.of(item(nowhere)), List.of())), english)
                        .language())
                .as("that of the run")
                .isEqualTo("vi");
    }

    @Test
    void namesTheProgramsThatItSpeaksOfOrAllOfThem() {
        Dossier other = dossier("khac", Language.VI);
        Finding nowhere = Office.found("DATA-01", null).program(null).get();

        assertThat(letter(notice(HEAD, part("phuong-1", List.of(item(LATE)), List.of())), Office.dossier(), other)
                        .basis())
                .contains("“Kế hoạch cchc”.")
                .doesNotContain("khac");
        assertThat(letter(
                                notice(HEAD, part("phuong-1", List.of(), List.of(gone("a", "khac")))),
                                Office.dossier(),
                                other)
                        .basis())
                .contains("“Kế hoạch khac”.")
                .doesNotContain("cchc");
        assertThat(letter(notice(HEAD, part(null, List.of(item(nowhere)), List.of())), Office.dossier(), other)
                        .basis())
                .contains("“Kế hoạch cchc”, “Kế hoạch khac”.");
    }

    @Test
    void saysWhatIsGoneAndAsksForNothingMore() {
        Letter letter = letter(notice(HEAD, part("phuong-1", List.of(), List.of(gone("a", Office.PROGRAM)))));

        assertThat(letter.basis()).endsWith("Không cần làm gì thêm.");
        assertThat(letter.calls()).isEmpty();
        assertThat(letter.closing()).hasSize(1);
        assertThat(letter.sections().get(0).resolved()).hasSize(1);
        assertThat(LetterText.of(letter)).contains("Đã giải quyết, không còn là vi phạm:\n- Việc 1 (");
        assertThat(letter(notice(HEAD, part("phuong-1", List.of(item(LATE)), List.of())))
                        .closing())
                .hasSize(2);
    }

    @Test
    void namesWhatConcernsAProgramAsAWhole() {
        Letter letter = letter(notice(HEAD, part(null, List.of(item(LATE)), List.of())));

        assertThat(letter.sections().get(0).unit()).isEqualTo("Chung cho chương trình");
        assertThat(letter.subject()).endsWith("– Chung cho chương trình");
    }
}
