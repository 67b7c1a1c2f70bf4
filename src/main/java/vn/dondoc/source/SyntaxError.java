package vn.dondoc.source;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Turns what the YAML parser says into one of a few problems that a person can act on. Its wording is matched loosely:
 * a wording that changes only makes the sentence less specific.
 */
final class SyntaxError {

    private static final Pattern CHARACTER = Pattern.compile("found character '(.*?)' that cannot start any token");
    private static final Pattern FOUND = Pattern.compile("expected the node content, but found '?(.+?)'?$");

    private SyntaxError() {}

    static Unreadable of(String file, MarkedYAMLException error) {
        Mark mark = error.getProblemMark() != null ? error.getProblemMark() : error.getContextMark();
        Place place = mark == null ? new Place(file, 1, 1) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
        String problem = text(error.getProblem());
        Matcher character = CHARACTER.matcher(problem);
        if (character.find() && !isTab(character.group(1))) {
            return new Unreadable("syntax-character", place, Map.of("character", character.group(1)));
        }
        Matcher found = FOUND.matcher(problem);
        if (found.find()) {
            return new Unreadable("syntax-value", place, Map.of("found", found.group(1)));
        }
        String what = sentence(text(error.getContext()), problem);
        return what.equals("syntax")
                ? new Unreadable(what, place, Map.of("detail", problem))
                : new Unreadable(what, place);
    }

    private static boolean isTab(String character) {
        return character.equals("\t") || character.startsWith("\\t");
    }

    private static String sentence(String context, String problem) {
        if (problem.contains("cannot start any token")) {
            return "syntax-tab";
        }
        if (problem.contains("mapping values are not allowed") || problem.contains("could not find expected ':'")) {
            return "syntax-colon";
        }
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return "syntax-quote";
        }
        if (context.contains("flow mapping") || context.contains("flow sequence")) {
            return "syntax-bracket";
        }
        if (context.contains("block mapping") || context.contains("block collection")) {
            return "syntax-indent";
        }
        return "syntax";
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
