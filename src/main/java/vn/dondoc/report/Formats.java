package vn.dondoc.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All output formats. A further one is a class and a line here. */
public final class Formats {

    /** What is written when nothing is asked for. */
    public static final String DEFAULT = "text";

    private static final List<Format> ALL = List.of(new TextFormat(), new JsonFormat());

    private Formats() {}

    /** The format of a name, or null. */
    public static @Nullable Format find(String name) {
        for (Format format : ALL) {
            if (format.name().equals(name)) {
                return format;
            }
        }
        return null;
    }

    public static List<String> names() {
        return ALL.stream().map(Format::name).toList();
    }
}
