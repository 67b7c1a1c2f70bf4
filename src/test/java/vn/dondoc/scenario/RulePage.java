package vn.dondoc.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of {@code rules/docs}: what an author wrote and, between marks, what is made from the rule itself. A mark names
 * the part and, where the author chooses, a scenario: {@code <!-- dondoc:begin wrong fires-the-day-after -->}.
 */
record RulePage(String text) {

    private static final String END = "<!-- dondoc:end -->";
    private static final Pattern MADE = Pattern.compile(
            "(?<begin><!-- dondoc:begin (?<part>[a-z]+)(?: (?<scenario>\\S+))? -->\n)(?<made>.*?)" + END,
            Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(?m)^(## .*)$");
    private static final Pattern LINK = Pattern.compile("]\\((?<target>[^)#]+)[^)]*\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\n]*`");

    /** The page with its made parts as they are now: {@code make} gets a part's name and its scenario, or "". */
    RulePage refreshed(BinaryOperator<String> make) {
        StringBuilder fresh = new StringBuilder();
        Matcher part = MADE.matcher(text);
        while (part.find()) {
            String scenario = part.group("scenario") == null ? "" : part.group("scenario");
            part.appendReplacement(
                    fresh,
                    Matcher.quoteReplacement(part.group("begin") + make.apply(part.group("part"), scenario) + END));
        }
        return new RulePage(part.appendTail(fresh).toString());
    }

    /** The names of the made parts, in order. */
    List<String> parts() {
        return MADE.matcher(text).results().map(part -> part.group(2)).toList();
    }

    List<String> headings() {
        return HEADING.matcher(withoutCode())
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    /** What the author wrote under a heading: its text up to the next one, without the made parts. */
    String written(String heading) {
        String own = MADE.matcher(withoutCode()).replaceAll("## ");
        int start = own.indexOf(heading + "\n");
        if (start < 0) {
            return "";
        }
        String rest = own.substring(start + heading.length());
        int next = rest.indexOf("\n## ");
        return (next < 0 ? rest : rest.substring(0, next)).strip();
    }

    /** Where the page's links lead, as they are written. */
    List<String> links() {
        List<String> targets = new ArrayList<>();
        Matcher link = LINK.matcher(withoutCode());
        while (link.find()) {
            targets.add(link.group("target"));
        }
        return targets;
    }

    private String withoutCode() {
        return CODE.matcher(text).replaceAll("");
    }
}
