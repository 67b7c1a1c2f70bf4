package vn.dondoc.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Template.Slot;
import vn.dondoc.model.Frequency;
import vn.dondoc.model.Period;

/** Numbers, dates and periods as people of a language write them; the machine's own locale has no say. */
public final class Figures {

    /** Longest number or text shown, in code points: a sentence stays a sentence whatever was written. */
    static final int LONGEST = 160;

    /** The last year of four digits. */
    private static final int LAST_YEAR = 9999;

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final Words words;

    public Figures(Words words) {
        this.words = words;
    }

    /** {@code 30/06/2023} in Vietnamese, {@code 2023-06-30} in English. */
    public String date(LocalDate date) {
        // Every finding names dates: to build a formatter for each takes longer than all else that is said of it.
        return words.say("date")
                .replace("uuuu", (date.getYear() > LAST_YEAR ? "+" : "") + padded(date.getYear(), 4))
                .replace("MM", padded(date.getMonthValue(), 2))
                .replace("dd", padded(date.getDayOfMonth(), 2));
    }

    private static String padded(int number, int digits) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }

    /** {@code 1.234,50} in Vietnamese, {@code 1,234.50} in English, with the decimals that the number has. */
    public String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder shown = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            boolean gap = i > 0 && (whole.length() - i) % 3 == 0;
            shown.append(gap ? words.say("number.group") : "").append(whole.charAt(i));
        }
        if (point >= 0) {
            shown.append(words.say("number.decimal")).append(plain, point + 1, plain.length());
        }
        return Visible.text(shown.toString(), LONGEST);
    }

    /** A whole number. */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** {@code tháng 6/2023}, {@code Quý II/2023}, {@code 6 tháng đầu năm 2023}, {@code năm 2023}; English likewise. */
    public String period(Period period) {
        Map<String, Object> values = new HashMap<>();
        values.put("year", String.valueOf(period.year()));
        values.put("index", String.valueOf(period.index()));
        String key = "period." + period.frequency().name();
        if (period.frequency() == Frequency.MONTHLY) {
            values.put("month", words.say("month." + period.index()));
        } else if (period.frequency() == Frequency.QUARTERLY) {
            values.put("roman", ROMAN.get(period.index() - 1));
        } else if (period.frequency() == Frequency.HALF_YEARLY) {
            key += "." + period.index();
        }
        return words.say(key, values);
    }

    /** A number and its noun: {@code 1 day}, {@code 2 days}. */
    String counted(String number, String nouns) {
        int bar = nouns.indexOf('|');
        return number + " " + (number.equals("1") ? nouns.substring(0, bar) : nouns.substring(bar + 1));
    }

    /** {@code A}, {@code A và B}, {@code A, B và C}. */
    String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : words.say(
                        "list", Map.of("first", String.join(", ", items.subList(0, last)), "last", items.get(last)));
    }

    /** What a sentence of the tool itself shows: texts as they are, numbers and dates as people write them. */
    String text(Object value, Slot slot) {
        String shown = value instanceof Integer || value instanceof Long
                ? number(((Number) value).longValue())
                : value instanceof LocalDate date ? date(date) : value.toString();
        return slot.shape() == Shape.COUNTED ? counted(shown, slot.argument()) : shown;
    }
}
