package vn.dondoc.cli;

/**
 * Where the value of an option comes from.
 *
 * @param layer the stronger the later: a flag beats a variable beats the file beats the default
 * @param where the variable's name or the place in the file; empty for the others
 */
record Origin(Layer layer, String where) {

    /** The layers, weakest first. */
    enum Layer {
        DEFAULT("mặc định / default"),
        FILE(""),
        VARIABLE(""),
        FLAG("dòng lệnh / command line");

        private final String words;

        Layer(String words) {
            this.words = words;
        }
    }

    static final Origin DEFAULT = new Origin(Layer.DEFAULT, "");

    /** For people. */
    String shown() {
        return where.isEmpty() ? layer.words : where;
    }
}
