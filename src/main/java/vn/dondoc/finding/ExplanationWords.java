package vn.dondoc.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Explanation.About;
import vn.dondoc.finding.Explanation.Asks;
import vn.dondoc.finding.Explanation.Condition;
import vn.dondoc.finding.Explanation.Outcome;
import vn.dondoc.finding.Explanation.Test;
import vn.dondoc.finding.Explanation.Value;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Target;

/**
 * Puts the conditions of rules into words. What has no word of its own, as a field of a fact that somebody adds, is
 * called as the rule calls it.
 */
public final class ExplanationWords {

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?<text>[^\"]*)\"|(?<name>\\$?[a-z]\\w*(?:!?\\.[a-z]\\w*)*)|(?<type>[A-Z]\\w*\\.[A-Z_]+)|(?<sign>&&|\\|\\||[=!<>]=?)");

    /** Decimals of a figure that is shown. */
    private static final int DECIMALS = 4;

    private static final Pattern PARAMETER = Pattern.compile("name == \"([^\"]+)\"");

    private static final Set<String> KEYWORDS = Set.of("null", "true", "false", "in", "notIn", "metBy", "notMetBy");

    private static final Map<String, String> SIGNS =
            Map.of("==", "=", "!=", "≠", "<=", "≤", ">=", "≥", "<", "<", ">", ">", "=", "=", "!", "!");

    private final Words words;
    private final Figures figures;
    private final Directory directory;

    /** @param directory what units, tasks and other things are called */
    public ExplanationWords(Language language, Directory directory) {
        this.words = Words.with("explain", language);
        this.figures = new Figures(words);
        this.directory = directory;
    }

    public String say(String key, Map<String, ?> values) {
        return words.say(key, values);
    }

    /** What a condition asks for: {@code Có nhiệm vụ được giao}; a parameter by its name and value. */
    public String asks(Condition condition) {
        Matcher parameter = PARAMETER.matcher(
                condition.tests().isEmpty() ? "" : condition.tests().get(0).text());
        if (condition.kind().equals("Limit") && parameter.matches()) {
            return words.say("explain.parameter", Map.of("name", parameter.group(1)));
        }
        String asks = words.say("explain.asks." + condition.asks(), Map.of("kind", kind(condition.kind())));
        return condition.asks() == Asks.TOTAL
                ? asks + " (" + words.say("explain.passed", Map.of("n", condition.passed())) + ")"
                : asks;
    }

    /** The tests that say more than what is asked for. */
    public List<Test> tests(Condition condition) {
        boolean parameter = condition.kind().equals("Limit") && condition.outcome() == Outcome.TRUE;
        return parameter
                ? condition.tests().stream()
                        .filter(test -> !PARAMETER.matcher(test.text()).matches())
                        .toList()
                : condition.tests();
    }

    /** A test with its values: {@code thời hạn (18/06/2023) < ngày xét (30/06/2023)}. */
    public String test(Test test) {
        Map<String, Value> values = new HashMap<>();
        test.values().forEach(value -> values.put(value.name(), value));
        String text = Test.plain(test.text()).replaceAll("\\bnot in\\b", "notIn");
        StringBuilder said = new StringBuilder();
        Matcher matcher = TOKEN.matcher(text);
        int copied = 0;
        while (matcher.find()) {
            said.append(text, copied, matcher.start());
            said.append(token(matcher, text, values));
            copied = matcher.end();
        }
        return Visible.text(said.append(text.substring(copied)).toString());
    }

    /** What is written of the fact that a condition speaks of. */
    public List<Finding.Evidence> evidence(About about) {
        return about.evidence().stream()
                .map(note -> {
                    Map<String, Object> values = new HashMap<>();
                    Object value = note.value();
                    if (value != null) {
                        values.put("value", value);
                    }
                    String said = new Speech(words, directory, about.subject(), values).say("evidence." + note.what());
                    return new Finding.Evidence(new Bilingual(said, said), note.place());
                })
                .toList();
    }

    /** How a deadline came about, from the one assigned to the one that holds; null where there is none. */
    public @Nullable String due(About about) {
        LocalDate due = about.due();
        List<String> steps = new ArrayList<>();
        LocalDate last = null;
        for (Breach.EvidenceNote note : about.evidence()) {
            if (note.value() instanceof LocalDate date && words.find("explain.due." + note.what()) != null) {
                steps.add(words.say("explain.due." + note.what(), Map.of("date", date)));
                last = date;
            }
        }
        if (due == null || last == null) {
            return null;
        }
        if (!due.equals(last)) {
            boolean moved = due.isAfter(last);
            steps.add(words.say(moved ? "explain.due.rolled" : "explain.due.holds", Map.of("date", due)));
        }
        return words.say("explain.due", Map.of("steps", String.join(" → ", steps), "day", weekday(due)));
    }

    private String weekday(LocalDate date) {
        return words.say("explain.weekday." + date.getDayOfWeek());
    }

    private String token(Matcher matcher, String text, Map<String, Value> values) {
        if (matcher.group("text") != null) {
            return matcher.group();
        }
        String sign = matcher.group("sign");
        if (sign != null) {
            return switch (sign) {
                case "&&" -> words.say("explain.and");
                case "||" -> words.say("explain.or");
                default -> SIGNS.getOrDefault(sign, sign);
            };
        }
        String type = matcher.group("type");
        if (type != null) {
            return orElse("explain.value." + type, type);
        }
        return name(matcher.group("name"), text.startsWith("(", matcher.end()), values);
    }

    private String name(String name, boolean called, Map<String, Value> values) {
        if (KEYWORDS.contains(name)) {
            return words.say("explain." + name);
        }
        String own = name.replace("!", "");
        String label = orElse("explain.name." + own, orElse("explain.name." + own.replace("$", ""), name));
        Value value = called ? null : values.get(name);
        return value == null ? label : label + " (" + shown(value.value()) + ")";
    }

    private String kind(String type) {
        return orElse("explain.kind." + type, type);
    }

    private String orElse(String key, String otherwise) {
        return words.find(key) == null ? otherwise : words.say(key);
    }

    /** A value as people write it; a day with its name, since deadlines move over the ends of weeks. */
    private String shown(@Nullable Object value) {
        if (value == null) {
            return words.say("explain.null");
        }
        if (value instanceof LocalDate date) {
            return figures.date(date) + ", " + weekday(date);
        }
        if (value instanceof Boolean flag) {
            return words.say("explain." + flag);
        }
        if (value instanceof BigFraction fraction) {
            return number(fraction);
        }
        if (value instanceof BigDecimal number) {
            return figures.number(number);
        }
        if (value instanceof Number number) {
            return figures.number(number.longValue());
        }
        if (value instanceof Enum<?> one) {
            return orElse("explain.value." + one.getDeclaringClass().getSimpleName() + "." + one.name(), one.name());
        }
        if (value instanceof Collection<?> many) {
            return figures.list(many.stream().map(this::shown).toList());
        }
        return isRecord(value) ? "…" : Visible.text(value.toString(), 60);
    }

    /** Exact where that takes few decimals. */
    private String number(BigFraction fraction) {
        BigDecimal rounded = fraction.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
        boolean exact = rounded.multiply(new BigDecimal(fraction.getDenominator()))
                        .compareTo(new BigDecimal(fraction.getNumerator()))
                == 0;
        BigDecimal shortest = rounded.stripTrailingZeros();
        String shown = figures.number(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
        return exact ? shown : "≈ " + shown;
    }

    /** A fact inside of a fact is spoken of by its own fields. */
    private static boolean isRecord(Object value) {
        return value instanceof Record && !(value instanceof Target);
    }
}
