package vn.dondoc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with named gaps: {@code {name}}, or {@code {name:form}} where the value is to be shown in a form. */
final class Template {

    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)(?::([^{}]+))?}");

    private final List<Part> parts = new ArrayList<>();

    private record Part(String name, String text) {}

    private Template(String text) {
        Matcher gaps = GAP.matcher(text);
        int end = 0;
        while (gaps.find()) {
            parts.add(new Part("", text.substring(end, gaps.start())));
            parts.add(new Part(gaps.group(1), gaps.group(2) == null ? "" : gaps.group(2)));
            end = gaps.end();
        }
        parts.add(new Part("", text.substring(end)));
    }

    static Template of(String text) {
        return new Template(text);
    }

    String fill(BiFunction<String, String, String> value) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            filled.append(part.name().isEmpty() ? part.text() : value.apply(part.name(), part.text()));
        }
        return filled.toString();
    }
}
