package vn.dondoc.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Target;

/** Fills the gaps of one breach's sentences in one language. */
final class Sentence {

    private final Words words;
    private final Shown shown;
    private final Directory directory;
    private final Breach breach;

    Sentence(Words words, Directory directory, Breach breach) {
        this.words = words;
        this.shown = new Shown(words.language());
        this.directory = directory;
        this.breach = breach;
    }

    /** The whole message: what is wrong, and what else there is to say. */
    String message() {
        StringBuilder message = new StringBuilder(capital(fill(words.get(messageKey()))));
        String more = breach.rule().id() + ".more.";
        for (String because : breach.because()) {
            append(message, more + because);
        }
        breach.values().forEach((name, value) -> {
            if (!(value instanceof Collection<?> many) || !many.isEmpty()) {
                append(message, more + name);
            }
        });
        if (breach.values().containsKey("suggestion") && breach.what() != null) {
            append(message, "data.suggestion");
        }
        return message.toString();
    }

    String remedy() {
        return fill(words.get(breach.rule().id() + ".remedy"));
    }

    String waiverExpired(LocalDate expires) {
        return words.get("waiver.expired").fill((name, form) -> shown.date(expires));
    }

    String evidence(Breach.EvidenceNote note) {
        Object value = note.value();
        Template withValue = value == null ? null : words.find("evidence." + note.what() + ".value");
        Template template = withValue == null ? words.get("evidence." + note.what()) : withValue;
        return template.fill((name, form) -> value == null ? "" : show(value, form));
    }

    private String messageKey() {
        String id = breach.rule().id();
        if (breach.what() != null) {
            return "data." + breach.what();
        }
        String ofCase =
                breach.because().size() == 1 ? id + "." + breach.because().get(0) : "";
        return words.has(ofCase) ? ofCase : id + ".message";
    }

    private void append(StringBuilder message, String key) {
        Template template = words.find(key);
        if (template != null) {
            message.append(' ').append(fill(template));
        }
    }

    private String fill(Template template) {
        return template.fill(this::gap);
    }

    private String gap(String name, String form) {
        Subject subject = breach.subject();
        return switch (name) {
            case "unit" -> subject.unit() == null ? "" : directory.unitName(subject.unit());
            case "ofUnit" -> ofUnit(subject);
            case "task" -> breach.values().containsKey("task") ? value(name, form) : text(subject.task());
            case "title" -> text(directory.title(subject.program(), subject.unit(), subject.task()));
            case "assignment" -> assignment(subject);
            case "Assignment" -> capital(assignment(subject));
            case "occurrence" -> shown.period(text(subject.occurrence()));
            case "area" -> directory.areaName(subject.program(), text(subject.area()));
            case "areaId" -> text(subject.area());
            case "kpi" -> kpiName(subject);
            case "report" -> text(subject.report());
            case "difficulty" -> text(subject.difficulty());
            case "request" -> text(subject.request());
            case "due" -> breach.due() == null ? value(name, form) : shown.date(breach.due());
            case "days" -> breach.daysOverdue() == null ? value(name, form) : show(breach.daysOverdue(), form);
            case "level" -> breach.level() == 0 ? value(name, form) : Integer.toString(breach.level());
            case "reasons" -> reasons();
            case "period" -> breach.values().containsKey(name) ? value(name, form) : show(text(subject.period()), form);
            default -> value(name, form);
        };
    }

    private String value(String name, String form) {
        Object value = breach.values().get(name);
        return value == null ? "" : show(value, form);
    }

    private String show(Object value, String form) {
        if (form.startsWith("plural ")) {
            String[] forms = form.split(" ", 3);
            return value + " " + (value.toString().equals("1") ? forms[1] : forms[2]);
        }
        return switch (form) {
            case "period" -> shown.period(value.toString());
            case "unit" -> directory.unitName(value.toString());
            case "units" -> joined(value, id -> directory.unitName(id));
            case "areas" ->
                joined(value, id -> directory.areaName(breach.subject().program(), id));
            case "kpi" -> kpiValue(value);
            default -> plain(value);
        };
    }

    private String plain(Object value) {
        if (value instanceof LocalDate date) {
            return shown.date(date);
        }
        if (value instanceof BigDecimal number) {
            return shown.number(number);
        }
        if (value instanceof BigFraction fraction) {
            return shown.fraction(fraction);
        }
        if (value instanceof Target target) {
            return shown.target(target) + percentSign();
        }
        if (value instanceof Enum<?> one) {
            return fill(words.get("kind." + one.name()));
        }
        Template total = words.find("total." + value);
        return total == null ? value.toString() : fill(total);
    }

    private String kpiValue(Object value) {
        Kpi kpi = directory.kpi(breach.subject().program(), breach.subject().kpi());
        if (!(value instanceof BigFraction fraction) || kpi == null) {
            return plain(value);
        }
        return shown.value(fraction, kpi.target()) + percentSign();
    }

    private String percentSign() {
        Kpi kpi = directory.kpi(breach.subject().program(), breach.subject().kpi());
        return kpi != null && kpi.measure() == Kpi.Measure.PERCENT ? "%" : "";
    }

    private String reasons() {
        return breach.because().stream()
                .map(because -> fill(words.get(breach.rule().id() + ".because." + because)))
                .collect(Collectors.joining("; "));
    }

    private String assignment(Subject subject) {
        if (directory.title(subject.program(), subject.unit(), subject.task()) == null) {
            return fill(words.get("assignment.untitled"));
        }
        String named = fill(words.get("assignment"));
        if (subject.occurrence() == null) {
            return named;
        }
        return words.get("assignment.occurrence")
                .fill((name, form) -> name.equals("assignment") ? named : gap(name, form));
    }

    private String ofUnit(Subject subject) {
        if (subject.unit() != null) {
            return fill(words.get("of.unit"));
        }
        return subject.kpi() == null ? "" : fill(words.get("whole.program"));
    }

    private String kpiName(Subject subject) {
        Kpi kpi = directory.kpi(subject.program(), subject.kpi());
        return kpi == null ? text(subject.kpi()) : kpi.name();
    }

    private static String joined(Object value, UnaryOperator<String> name) {
        List<?> ids = value instanceof List<?> list ? list : List.of(value);
        return ids.stream().map(id -> name.apply(id.toString())).collect(Collectors.joining(", "));
    }

    private static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
