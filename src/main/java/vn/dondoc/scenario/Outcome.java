package vn.dondoc.scenario;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.source.Place;

/**
 * How a scenario ended.
 *
 * @param differences empty: it found exactly what it must
 */
public record Outcome(Scenario scenario, List<Difference> differences) {

    public boolean passed() {
        return differences.isEmpty();
    }

    /** Compares in both directions, and then the order. */
    static Outcome of(Scenario scenario, List<Found> found) {
        List<Difference> differences = new ArrayList<>();
        List<Found> left = new ArrayList<>(found);
        for (Expected expected : scenario.expected()) {
            Found match = left.stream()
                    .filter(one -> one.line().equals(expected.line()))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                differences.add(new Difference.Unmet(expected));
                continue;
            }
            left.remove(match);
            if (expected.message() != null && !expected.message().equals(match.message())) {
                differences.add(new Difference.OtherMessage(expected, match.message()));
            }
        }
        for (Found one : left) {
            differences.add(new Difference.Unexpected(one, inFolder(scenario, one.place())));
        }
        if (differences.isEmpty()) {
            order(scenario.expected(), found, differences);
        }
        return new Outcome(scenario, List.copyOf(differences));
    }

    private static void order(List<Expected> expected, List<Found> found, List<Difference> differences) {
        for (int i = 0; i < found.size(); i++) {
            if (!expected.get(i).line().equals(found.get(i).line())) {
                differences.add(new Difference.OtherOrder(expected.get(i), found.get(i)));
                return;
            }
        }
    }

    private static Place inFolder(Scenario scenario, Place place) {
        return new Place(scenario.shown() + "/" + place.file(), place.line(), place.column());
    }
}
