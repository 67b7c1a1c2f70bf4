package vn.dondoc.alert;

import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Finding;
import vn.dondoc.model.Subject;

/**
 * What a finding that is gone was about, as it was last recorded.
 *
 * @param rule id
 * @param unit under which messages list it, or null
 */
public record About(String rule, Subject subject, @Nullable String unit, Bilingual message) {

    static About of(Finding finding) {
        return new About(finding.rule().id(), finding.subject(), Router.unit(finding), finding.message());
    }
}
