package vn.dondoc.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Template.Slot;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Period;
import vn.dondoc.model.Subject;

/** Fills the placeholders of what is said of one subject, in one language. */
final class Speech implements Template.Filling {

    private final Words words;
    private final Figures figures;
    private final Directory directory;
    private final Subject subject;
    private final Map<String, Object> values;

    /** @param values by placeholder */
    Speech(Words words, Directory directory, Subject subject, Map<String, Object> values) {
        this.words = words;
        this.figures = new Figures(words);
        this.directory = directory;
        this.subject = subject;
        this.values = values;
    }

    /** The first of some sentences that there are words for; null where there are none for any. */
    @Nullable
    String first(List<String> keys) {
        return keys.stream()
                .map(words::find)
                .filter(Objects::nonNull)
                .findFirst()
                .map(template -> template.fill(this))
                .orElse(null);
    }

    String say(String key) {
        return words.get(key).fill(this);
    }

    @Override
    public @Nullable String fill(Slot slot) {
        Object value = values.get(slot.name());
        String shown = value == null ? null : shown(value, slot);
        return shown == null || shown.isEmpty() ? null : shown;
    }

    private @Nullable String shown(Object value, Slot slot) {
        return switch (slot.shape()) {
            case TYPE -> byType(value, slot.name());
            case COUNTED -> figures.counted(String.valueOf(byType(value, slot.name())), slot.argument());
            case UNIT -> each(value, directory::unitName);
            case AREA -> each(value, area -> directory.areaName(subject.program(), area));
            case TASK -> each(value, task -> directory.taskName(subject.program(), subject.unit(), task));
            case RULE -> each(value, rule -> directory.ruleName(rule, words.language()));
            case PERIOD ->
                each(value, name -> Period.parse(name).map(figures::period).orElse(name));
            case FIGURE -> measures().figure(value);
            case DIFFERENCE -> measures().difference(value);
            case PERCENT -> measures().percent(value, bound(slot));
            case PLAIN -> text(value.toString());
        };
    }

    private @Nullable String byType(Object value, String name) {
        if (value instanceof Phrase phrase) {
            return phrase(phrase, name);
        }
        if (value instanceof Collection<?> many) {
            return list(many, name);
        }
        if (value instanceof Bilingual bilingual) {
            return bilingual.in(words.language());
        }
        if (value instanceof LocalDate date) {
            return figures.date(date);
        }
        if (value instanceof Period period) {
            return figures.period(period);
        }
        if (value instanceof Enum<?> constant) {
            return words.say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        if (value instanceof Number || value instanceof BigFraction) {
            return measures().number(value, null);
        }
        return text(value.toString());
    }

    private @Nullable String phrase(Phrase phrase, String name) {
        Template template = words.find(phrase.key());
        if (template == null) {
            return null;
        }
        // Without its own name, so that no words can go round in a circle.
        Map<String, Object> inner = new HashMap<>(values);
        inner.remove(name);
        inner.putAll(phrase.values());
        return template.fill(new Speech(words, directory, subject, inner));
    }

    private String list(Collection<?> many, String name) {
        List<String> items = many.stream()
                .map(item -> byType(item, name))
                .filter(Objects::nonNull)
                .toList();
        boolean clauses = many.stream().anyMatch(Phrase.class::isInstance);
        return clauses ? String.join("; ", items) : figures.list(items);
    }

    private String each(Object value, Function<String, String> name) {
        Collection<?> ids = value instanceof Collection<?> many ? many : List.of(value);
        return figures.list(
                ids.stream().map(id -> text(name.apply(id.toString()))).toList());
    }

    private Measures measures() {
        Kpi kpi = directory.kpi(subject.program(), subject.kpi());
        return new Measures(words, figures, kpi == null ? null : kpi.measure(), kpi == null ? null : kpi.target());
    }

    private @Nullable Object bound(Slot slot) {
        return values.get(slot.argument());
    }

    private static String text(String written) {
        return Visible.text(written, Figures.LONGEST);
    }
}
