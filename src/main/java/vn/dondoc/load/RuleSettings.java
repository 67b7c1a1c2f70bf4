package vn.dondoc.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Choice;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Decimal;
import vn.dondoc.load.shape.Derived;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.Flag;
import vn.dondoc.load.shape.Keyed;
import vn.dondoc.load.shape.Shape;
import vn.dondoc.load.shape.Whole;
import vn.dondoc.model.RuleSetting;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.model.Written;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.Node;
import vn.dondoc.source.ScalarNode;

/** What a program changes of the rules, held against the catalogue. */
final class RuleSettings {

    private static final Field<String> SEVERITY =
            Field.optional("severity", Choice.of("info", "warning", "error", "critical"));

    private final RuleVocabulary vocabulary;
    private final Complaints complaints;
    private final boolean referencesToo;

    /**
     * @param referencesToo whether an unknown rule is complained of; a program that is not judged is not held to it
     */
    RuleSettings(RuleVocabulary vocabulary, Complaints complaints, boolean referencesToo) {
        this.vocabulary = vocabulary;
        this.complaints = complaints;
        this.referencesToo = referencesToo;
    }

    /** The settings by rule id; a rule that is left as the catalogue says is not among them. */
    Map<String, RuleSetting> bind(List<Keyed<Node>> written) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        for (Keyed<Node> keyed : written) {
            Checked<String> rule = keyed.key();
            Checked<Node> value = keyed.value();
            Map<String, RuleVocabulary.Parameter> parameters =
                    vocabulary.rules().get(rule.value());
            if (vocabulary.fixed().contains(rule.value())) {
                complaints.add(Complaint.broken("fixed-rule", rule.spot()).with("value", rule.value()));
            } else if (parameters == null) {
                complainOfUnknown(rule);
            } else if (value != null) {
                RuleSetting setting = setting(value, parameters);
                if (setting != null) {
                    settings.put(rule.value(), setting);
                }
            }
        }
        return settings;
    }

    private void complainOfUnknown(Checked<String> rule) {
        if (referencesToo) {
            complaints.add(Complaint.dangling("unknown-rule", rule.spot())
                    .with("value", rule.value())
                    .suggesting(rule.value(), vocabulary.rules().keySet()));
        }
    }

    private @Nullable RuleSetting setting(Checked<Node> value, Map<String, RuleVocabulary.Parameter> parameters) {
        if (value.value() instanceof MapNode) {
            return changes(value, parameters);
        }
        Boolean on = value.value() instanceof ScalarNode scalar ? Flag.of(scalar.text()) : null;
        if (on == null) {
            complaints.add(Complaint.broken("bad-rule-setting", value.spot()));
        }
        return Boolean.FALSE.equals(on) ? new RuleSetting(true, null, Map.of(), value.place()) : null;
    }

    private @Nullable RuleSetting changes(Checked<Node> value, Map<String, RuleVocabulary.Parameter> parameters) {
        List<Field<BigDecimal>> numbers = numbers(parameters);
        Entry entry = fields(numbers).read(value.value(), value.spot(), complaints);
        if (entry == null) {
            return null;
        }
        Map<String, Written<BigDecimal>> changed = new LinkedHashMap<>();
        for (Field<BigDecimal> number : numbers) {
            Checked<BigDecimal> checked = entry.get(number);
            if (checked != null) {
                changed.put(number.name(), checked.written());
            }
        }
        return new RuleSetting(false, entry.value(SEVERITY), changed, value.place());
    }

    /** What may be said of a rule: {@code off}, or changes of its severity and parameters. */
    static JsonSchema schema(Map<String, RuleVocabulary.Parameter> parameters, Captions captions) {
        return new Flag().schema(captions).or(fields(numbers(parameters)).schema(captions));
    }

    private static List<Field<BigDecimal>> numbers(Map<String, RuleVocabulary.Parameter> parameters) {
        List<Field<BigDecimal>> numbers = new ArrayList<>();
        new TreeMap<>(parameters).forEach((name, parameter) -> numbers.add(Field.optional(name, shape(parameter))));
        return numbers;
    }

    private static Fields fields(List<Field<BigDecimal>> numbers) {
        List<Field<?>> fields = new ArrayList<>(numbers);
        fields.add(SEVERITY);
        return Fields.of(fields);
    }

    private static Shape<BigDecimal> shape(RuleVocabulary.Parameter parameter) {
        if (!parameter.whole()) {
            return new Decimal(parameter.min(), parameter.max());
        }
        BigDecimal max = parameter.max();
        Whole whole = new Whole(parameter.min().intValueExact(), max == null ? Integer.MAX_VALUE : max.intValueExact());
        return new Derived<>(whole, (number, spot, complaints) -> BigDecimal.valueOf(number));
    }
}
