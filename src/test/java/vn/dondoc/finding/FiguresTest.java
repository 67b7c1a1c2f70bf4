package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.model.Period;
import vn.dondoc.model.Program.Language;

/** Numbers, dates and periods in both languages. */
final class FiguresTest {

    private static final Figures VI = new Figures(Words.of(Language.VI, Map.of()));
    private static final Figures EN = new Figures(Words.of(Language.EN, Map.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "0 0 0",
                "12 12 12",
                "123 123 123",
                "1234 1.234 1,234",
                "1234567 1.234.567 1,234,567",
                "123456 123.456 123,456",
                "-1234.5 -1.234,5 -1,234.5",
                "-0.50 -0,50 -0.50",
                "94.9700 94,9700 94.9700",
                "1E+3 1.000 1,000",
                "1E-7 0,0000001 0.0000001",
            })
    void numbersHaveGroupsAndTheirOwnDecimals(BigDecimal number, String vi, String en) {
        assertThat(VI.number(number)).isEqualTo(vi);
        assertThat(EN.number(number)).isEqualTo(en);
    }

    @Test
    void wholeNumbersAreNumbers() {
        assertThat(VI.number(1_234L)).isEqualTo("1.234");
        assertThat(VI.number(BigDecimal.TEN.pow(400)).codePoints().count()).isEqualTo(Figures.LONGEST);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 30/06/2023, 2023-06-30",
        "2023-11-05, 05/11/2023, 2023-11-05",
        "0033-01-02, 02/01/0033, 0033-01-02",
        "9999-12-31, 31/12/9999, 9999-12-31",
        "+10000-01-01, 01/01/+10000, +10000-01-01",
    })
    void datesAreWrittenAsPeopleDo(LocalDate date, String vi, String en) {
        assertThat(VI.date(date)).isEqualTo(vi);
        assertThat(EN.date(date)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01, tháng 1/2023, January 2023",
        "2023-12, tháng 12/2023, December 2023",
        "2023-Q1, Quý I/2023, Q1 2023",
        "2023-Q4, Quý IV/2023, Q4 2023",
        "2023-H1, 6 tháng đầu năm 2023, the first half of 2023",
        "2023-H2, 6 tháng cuối năm 2023, the second half of 2023",
        "2023, năm 2023, 2023",
    })
    void periodsHaveNames(String written, String vi, String en) {
        Period period = Period.parse(written).orElseThrow();
        assertThat(VI.period(period)).isEqualTo(vi);
        assertThat(EN.period(period)).isEqualTo(en);
    }

    @Test
    void listsEndInAnd() {
        assertThat(VI.list(List.of())).isEmpty();
        assertThat(VI.list(List.of("A"))).isEqualTo("A");
        assertThat(VI.list(List.of("A", "B"))).isEqualTo("A và B");
        assertThat(EN.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @Test
    void oneIsOneAndAllElseIsMany() {
        assertThat(EN.counted("1", "day|days")).isEqualTo("1 day");
        assertThat(EN.counted("0", "day|days")).isEqualTo("0 days");
        assertThat(EN.counted("1.5", "day|days")).isEqualTo("1.5 days");
    }

    @Test
    void whatTheToolSaysItselfIsShownByItsType() {
        Words words = Words.of(
                Language.EN,
                Map.of("own", "{n} {long} {date} {text} {n:file|files}", "own.case", "", "other.case", "x"));

        assertThat(words.say(
                        "own",
                        Map.of("n", 1_000, "long", 2_000L, "date", LocalDate.parse("2023-06-30"), "text", "3000")))
                .isEqualTo("1,000 2,000 2023-06-30 3000 1,000 files");
        assertThat(words.say("own", Map.of())).isEqualTo("… … … … …");
        assertThat(words.has("own")).isTrue();
        assertThat(words.has("other")).as("by a case of it").isTrue();
        assertThat(words.has("oth")).isFalse();
        assertThat(words.find("other")).isNull();
    }
}
