package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.finding.Template.Slot;

/** Sentences with placeholders, as rule authors write them. */
final class TemplateTest {

    private static final Map<String, String> VALUES = Map.of("unit", "Phường 1", "days", "3");

    private static String filled(String written) {
        return Template.parse(written).fill(slot -> VALUES.get(slot.name()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chưa nộp. | Chưa nộp.",
                "{unit} chưa nộp. | Phường 1 chưa nộp.",
                "{unit}: {days} | Phường 1: 3",
                "{task} chưa xong | … chưa xong",
                "{unit}[, quá {days} ngày] | Phường 1, quá 3 ngày",
                "{unit}[, việc {task}] | Phường 1",
                "{unit}[, việc {task}][, quá {days}]. | Phường 1, quá 3.",
                "[{unit}: {task}] xong | xong",
                "[không có gì] xong | không có gì xong",
                "còn [quá {task} ngày] xong | còn  xong",
                "còn [quá {days} ngày] xong | còn quá 3 ngày xong",
                "{{unit}} | {unit}}",
                "[[a] | [a]",
                "a] b} | a] b}",
                "[{unit}]{days} | Phường 13",
                "[] | ''",
            })
    void placeholdersAreFilledAndWhatMissesOneIsLeftOut(String written, String said) {
        assertThat(filled(written).strip()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{unit | { without } in: {unit",
                "a {unit [b] | { without } in: a {unit [b]",
                "[a | [ without ] in: [a",
                "[a {unit} | [ without ] in: [a {unit}",
                "[a [b] c] | [ inside [ ] in: [a [b] c]",
                "[[[a [b | [ inside [ ] in: [[[a [b",
                "{} | {} is no placeholder in: {}",
                "{a b} | {a b} is no placeholder in: {a b}",
                "{a:} | {a:} is no placeholder in: {a:}",
                "{:unit} | {:unit} is no placeholder in: {:unit}",
                "{a:percent/} | {a:percent/} is no placeholder in: {a:percent/}",
                "{a:big} | “big” is no shape of a placeholder",
                "{a:type} | “type” is no shape of a placeholder",
                "{a:counted} | “counted” is no shape of a placeholder",
            })
    void whatIsNotClosedOrKnownIsSaid(String written, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.parse(written))
                .withMessage(message);
    }

    @Test
    void shapesAndArgumentsAreRead() {
        Template template = Template.parse("{a} {b:unit} {c:day|days} {d:percent/band} [{e:task}]");

        assertThat(template.slots())
                .containsExactly(
                        new Slot("a", Shape.TYPE, ""),
                        new Slot("b", Shape.UNIT, ""),
                        new Slot("c", Shape.COUNTED, "day|days"),
                        new Slot("d", Shape.PERCENT, "band"),
                        new Slot("e", Shape.TASK, ""));
        assertThat(template.needed()).containsExactly("a", "b", "c", "d");
    }
}
