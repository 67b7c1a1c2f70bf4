package vn.dondoc.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A file that a fuzzer made, to hold places against: each lies in the text, or where it ends. */
public record FuzzedFile(SourceFile source, List<String> lines) {

    /** As YAML counts lines. */
    private static final Pattern YAML_BREAK = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]");

    /** As the rule compiler does. */
    private static final Pattern DRL_BREAK = Pattern.compile("\r?\n");

    private static final Pattern OTHER_BREAK = Pattern.compile("\r\n|[\r\n]");

    public static FuzzedFile of(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Pattern lines = name.endsWith(".yaml") ? YAML_BREAK : name.endsWith(".drl") ? DRL_BREAK : OTHER_BREAK;
        return new FuzzedFile(SourceFile.given(name, bytes), List.of(lines.split(text, -1)));
    }

    public String name() {
        return source.name();
    }

    /** Throws where a place is none of the file's. */
    public void hold(Place place) {
        boolean inside = place.file().equals(name())
                && place.line() >= 1
                && place.line() <= lines.size()
                && place.column() >= 1
                && place.column()
                        <= 1 + lines.get(place.line() - 1).codePoints().count();
        if (!inside) {
            throw new AssertionError("not in the file: " + place);
        }
    }
}
