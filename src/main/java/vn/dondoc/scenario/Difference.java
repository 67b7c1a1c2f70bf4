package vn.dondoc.scenario;

import vn.dondoc.source.Place;

/** One way in which a scenario had other findings than it must have. */
public sealed interface Difference {

    /** Where to look first, from the working directory. */
    Place place();

    /** A finding that is expected and was not found. */
    record Unmet(Expected expected) implements Difference {
        @Override
        public Place place() {
            return expected.place();
        }
    }

    /**
     * A finding that is not expected.
     *
     * @param place where it points
     */
    record Unexpected(Found found, Place place) implements Difference {}

    /** The finding was found, and says something else. */
    record OtherMessage(Expected expected, String said) implements Difference {
        @Override
        public Place place() {
            return expected.place();
        }
    }

    /**
     * Everything was found, in another order.
     *
     * @param expected the first that stands elsewhere
     * @param found what stands there
     */
    record OtherOrder(Expected expected, Found found) implements Difference {
        @Override
        public Place place() {
            return expected.place();
        }
    }
}
