package vn.dondoc.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Rule;
import vn.dondoc.model.Program.Language;

/** What lists and pages of rules say in one language. */
public final class RuleWords {

    private final Language language;

    public RuleWords(Language language) {
        this.language = language;
    }

    String say(String vi, String en) {
        return new Bilingual(vi, en).in(language);
    }

    /** How well founded an obligation is. */
    public String basis(Rule.Basis basis) {
        return switch (basis) {
            case SEED -> say("kế hoạch", "seed");
            case LAW -> say("pháp luật", "law");
            case PRACTICE -> say("thực tiễn", "practice");
            case ASSUMED -> say("quy ước", "assumed");
        };
    }

    /** {@code days = 7 (days): ...}. */
    public String parameter(Rule.Parameter parameter) {
        return parameter.name() + " = " + number(parameter.defaultValue()) + " (" + parameter.unit() + "): "
                + parameter.description().in(language);
    }

    /** On or off, and what else a program says of a rule. */
    String inProgram(RuleRow.InProgram program) {
        if (program.off()) {
            return program.program() + ": " + say("tắt", "off");
        }
        List<String> changes = new ArrayList<>();
        changes.add(say("bật", "on"));
        if (program.severity() != null) {
            changes.add(say("mức ", "severity ") + program.severity());
        }
        for (Map.Entry<String, BigDecimal> value : new TreeMap<>(program.parameters()).entrySet()) {
            changes.add(value.getKey() + " = " + number(value.getValue()));
        }
        return program.program() + ": " + String.join(", ", changes);
    }

    String title(Rule rule) {
        return rule.title().in(language);
    }

    private String number(BigDecimal number) {
        String plain = number.toPlainString();
        return language == Language.VI ? plain.replace('.', ',') : plain;
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
