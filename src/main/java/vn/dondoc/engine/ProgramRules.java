package vn.dondoc.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Limit;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.RuleSetting;
import vn.dondoc.model.Target;
import vn.dondoc.model.Written;

/** The catalogue as one program has it: what it turned off, its severities and parameters. */
final class ProgramRules {

    private final Catalogue catalogue;
    private final Map<String, RuleSetting> settings;

    /** @param settings by rule id; empty: everything as the catalogue says */
    ProgramRules(Catalogue catalogue, Map<String, RuleSetting> settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    boolean isOff(String rule) {
        RuleSetting setting = setting(rule);
        return setting != null && setting.off();
    }

    /** The severity of a case: a program's own replaces those of every case. */
    Severity severity(DrlRule drl) {
        RuleSetting setting = setting(drl.rule().id());
        if (setting != null && setting.severity() != null) {
            return Severity.parse(setting.severity()).orElse(drl.rule().severity());
        }
        return drl.severity() == null ? drl.rule().severity() : drl.severity();
    }

    /** The parameters in force, in the order of the catalogue. */
    List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        for (Rule rule : catalogue.rules()) {
            RuleSetting setting = setting(rule.id());
            for (Rule.Parameter parameter : rule.parameters()) {
                Written<BigDecimal> own =
                        setting == null ? null : setting.parameters().get(parameter.name());
                BigDecimal value = own == null ? parameter.defaultValue() : own.value();
                limits.add(new Limit(rule.id() + "." + parameter.name(), Target.exact(value)));
            }
        }
        return limits;
    }

    private @Nullable RuleSetting setting(String rule) {
        return settings.get(rule);
    }
}
