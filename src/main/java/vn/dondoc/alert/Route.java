package vn.dondoc.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding;

/**
 * One finding on its way to one recipient.
 *
 * @param unit id of the unit under which the message lists it: the one that owes, or the one that it is about; null for
 *     what concerns a program as a whole
 * @param roles the roles of the ladder that lead to the recipient, in its order
 */
public record Route(
        Finding finding, Recipient recipient, @Nullable String unit, List<String> roles) {}
