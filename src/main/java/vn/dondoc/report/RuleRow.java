package vn.dondoc.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Rule;

/** A rule as a list of rules shows it, and what programs make of it. */
public record RuleRow(Rule rule, List<InProgram> programs) {

    /**
     * What one program says of the rule.
     *
     * @param severity what it says instead of the catalogue; null: nothing
     * @param parameters the values that it gives
     */
    public record InProgram(
            String program, boolean off, @Nullable String severity, Map<String, BigDecimal> parameters) {}
}
