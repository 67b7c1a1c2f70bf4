package vn.dondoc.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a program or a waiver may name of the rule catalogue.
 *
 * @param rules parameters by name, by rule id; DATA rules are not among them
 * @param fixed ids of the rules that nobody may change or waive (DATA)
 */
public record RuleVocabulary(Map<String, Map<String, Parameter>> rules, Set<String> fixed) {

    /**
     * What values a parameter may have.
     *
     * @param whole only whole numbers
     * @param min least value
     * @param max greatest value, or null
     */
    public record Parameter(
            boolean whole, BigDecimal min, @Nullable BigDecimal max) {}
}
