package vn.dondoc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.finding.Template.Part;
import vn.dondoc.finding.Template.Slot;

/** Reads one sentence of the bundles. */
final class TemplateParser {

    private static final Pattern SLOT = Pattern.compile("\\w+(:[^:/{}\\[\\]]+(/\\w+)?)?");

    private final String written;
    private final StringBuilder words = new StringBuilder();
    private int at;

    TemplateParser(String written) {
        this.written = written;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        while (at < written.length()) {
            char c = written.charAt(at);
            if (doubled(c)) {
                words.append(c);
                at += 2;
            } else if (c == '[') {
                flush(parts);
                at++;
                parts.add(optional());
            } else if (c == '{') {
                flush(parts);
                parts.add(slot());
            } else {
                words.append(c);
                at++;
            }
        }
        flush(parts);
        return List.copyOf(parts);
    }

    private Part optional() {
        List<Part> parts = new ArrayList<>();
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c == ']') {
                flush(parts);
                at++;
                return new Part.Optional(List.copyOf(parts));
            }
            if (c == '[') {
                throw new IllegalArgumentException("[ inside [ ] in: " + written);
            }
            if (c == '{') {
                flush(parts);
                parts.add(slot());
            } else {
                words.append(c);
                at++;
            }
        }
        throw new IllegalArgumentException("[ without ] in: " + written);
    }

    private Slot slot() {
        int end = written.indexOf('}', at);
        if (end < 0) {
            throw new IllegalArgumentException("{ without } in: " + written);
        }
        String inside = written.substring(at + 1, end);
        if (!SLOT.matcher(inside).matches()) {
            throw new IllegalArgumentException("{" + inside + "} is no placeholder in: " + written);
        }
        at = end + 1;
        return Slot.parse(inside);
    }

    private boolean doubled(char c) {
        return (c == '[' || c == '{') && at + 1 < written.length() && written.charAt(at + 1) == c;
    }

    private void flush(List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words.toString()));
            words.setLength(0);
        }
    }
}
