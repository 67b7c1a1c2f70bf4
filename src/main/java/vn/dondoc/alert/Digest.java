package vn.dondoc.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.source.CodePoints;

/**
 * Everything that stands against one person's units, on the way to one message.
 *
 * @param routes in the order of the findings
 */
public record Digest(Recipient recipient, List<Route> routes) {

    /** Third stage: one digest for each person, by address. */
    static Map<String, Digest> group(List<Route> routes) {
        Map<String, List<Route>> byAddress = new LinkedHashMap<>();
        for (Route route : routes) {
            byAddress
                    .computeIfAbsent(route.recipient().address(), address -> new ArrayList<>())
                    .add(route);
        }
        Map<String, Digest> digests = new TreeMap<>(CodePoints.ORDER);
        byAddress.forEach((address, own) -> digests.put(address, new Digest(named(own), List.copyOf(own))));
        return digests;
    }

    /** A person's name, where any role knows it: one may be a unit's head and mailbox. */
    private static Recipient named(List<Route> routes) {
        return routes.stream()
                .map(Route::recipient)
                .filter(recipient -> recipient.name() != null)
                .findFirst()
                .orElse(routes.get(0).recipient());
    }
}
