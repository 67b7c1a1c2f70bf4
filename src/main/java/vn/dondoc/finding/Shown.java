package vn.dondoc.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dondoc.model.Period;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Target;

/** Dates, figures and periods as people of a language write them; the machine's own locale has no say. */
public final class Shown {

    private static final DateTimeFormatter VIETNAMESE_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    /** Beyond this many decimals a figure that still reads as its target is shown with "more than" or "less than". */
    private static final int MOST_DECIMALS = 12;

    private final Language language;

    public Shown(Language language) {
        this.language = language;
    }

    /** {@code 30/06/2023} in Vietnamese, {@code 2023-06-30} in English. */
    public String date(LocalDate date) {
        return language == Language.VI ? VIETNAMESE_DATE.format(date) : date.toString();
    }

    /** {@code 1.234,5} in Vietnamese, {@code 1,234.5} in English, with the decimals that the number has. */
    public String number(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(language == Language.VI ? ',' : '.');
        symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        int decimals = Math.max(0, number.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(number);
    }

    /** A fraction with at most one decimal, rounded half up. */
    public String fraction(BigFraction value) {
        return number(trimmed(rounded(value, 1)));
    }

    /**
     * A KPI's value with as many decimals as it takes to read rightly beside its target: a missed target never reads as
     * met, nor a met one as missed, nor a value beside the bound as the bound itself.
     */
    public String value(BigFraction value, Target target) {
        BigFraction bound = target.exactBound();
        for (int decimals = Math.max(1, target.bound().scale()); decimals <= MOST_DECIMALS; decimals++) {
            BigDecimal rounded = rounded(value, decimals);
            BigFraction read = Target.exact(rounded);
            boolean asBound = read.equals(bound) && !value.equals(bound);
            if (target.metBy(read) == target.metBy(value) && !asBound) {
                return number(trimmed(rounded));
            }
        }
        String side = value.compareTo(bound) < 0 ? "< " : "> ";
        return side + number(target.bound());
    }

    /** {@code trên 95}, {@code đạt 99}, … in Vietnamese; as written in English. */
    public String target(Target target) {
        String bound = number(target.bound());
        if (language == Language.EN) {
            return target.operator().written() + " " + bound;
        }
        return switch (target.operator()) {
            case GREATER -> "trên " + bound;
            case AT_LEAST -> "từ " + bound + " trở lên";
            case LESS -> "dưới " + bound;
            case AT_MOST -> "không quá " + bound;
            case EQUAL -> "đúng " + bound;
        };
    }

    /** {@code tháng 6/2023}, {@code Quý II/2023}, {@code 6 tháng đầu năm 2023}, {@code năm 2023}; English likewise. */
    public String period(String name) {
        return Period.parse(name).map(this::period).orElse(name);
    }

    private String period(Period period) {
        boolean vi = language == Language.VI;
        int year = period.year();
        return switch (period.frequency()) {
            case MONTHLY -> vi ? "tháng " + period.index() + "/" + year : period.name();
            case QUARTERLY -> vi ? "Quý " + roman(period.index()) + "/" + year : "Q" + period.index() + " " + year;
            case HALF_YEARLY -> {
                String half = period.index() == 1 ? "đầu" : "cuối";
                yield vi ? "6 tháng " + half + " năm " + year : "H" + period.index() + " " + year;
            }
            case YEARLY -> vi ? "năm " + year : String.valueOf(year);
        };
    }

    private static String roman(int quarter) {
        return quarter == 4 ? "IV" : "I".repeat(quarter);
    }

    private static BigDecimal rounded(BigFraction value, int decimals) {
        return new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()), decimals, RoundingMode.HALF_UP);
    }

    /** Without zeros at the end: 96.0 is 96. */
    private static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
