package vn.dondoc.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dondoc.model.Program.Language;

/**
 * What a run of alerts did.
 *
 * @param version the tool's version
 * @param dry nothing was handed over or recorded
 * @param deliveries in the order in which they were settled
 * @param heldBack addresses that got nothing new because an earlier message waits
 * @param falls roles without an address
 * @param unitNames names of units by id
 */
public record AlertResult(
        String version,
        LocalDate asOf,
        Language language,
        boolean dry,
        List<Delivery> deliveries,
        List<String> heldBack,
        List<Fall> falls,
        Map<String, String> unitNames) {

    /** Whether everything that had to be told was. */
    public boolean isComplete() {
        return heldBack.isEmpty()
                && deliveries.stream().allMatch(Delivery::isSent)
                && falls.stream().allMatch(fall -> fall.to() != null);
    }
}
