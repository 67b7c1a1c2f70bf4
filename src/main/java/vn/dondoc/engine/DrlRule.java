package vn.dondoc.engine;

import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Severity;

/**
 * One rule of a DRL file, which is one case of a rule of the catalogue.
 *
 * @param rule the rule that it belongs to: its name begins with that id
 * @param severity of this case ({@code @severity(critical)}); null: the rule's
 * @param because name of this case ({@code @because(number)}); null where the rule has no cases
 * @param order position among all, as the files have them
 */
record DrlRule(
        Rule rule, @Nullable Severity severity, @Nullable String because, int order) {

    /** The id at the beginning of a DRL rule's name. */
    static String idOf(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }
}
