package vn.dondoc.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes faulty versions of a rule file: each with one condition of one rule removed, negated or moved by one step. */
final class MutantMaker {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(\\S+) [^\"]*\".*?^when\\n(.*?)^then\\n.*?^end$");
    private static final Pattern BINDING = Pattern.compile("\\$\\w+\\s*:\\s*(.*)", Pattern.DOTALL);
    private static final Pattern NEXT_TO = Pattern.compile("(<=|>=|<|>)");
    private static final Pattern UNBOUND = Pattern.compile("(?m)^    [A-Z]\\w*\\(");
    private static final Pattern EXISTENCE = Pattern.compile("(?m)^    (not|exists) ");

    /**
     * A faulty version of a rule file.
     *
     * @param rule id of the rule that is faulty
     * @param what what was changed, for people
     * @param text the whole file with the change
     */
    record Mutant(String rule, String what, String text) {}

    private final String text;
    private final List<Mutant> mutants = new ArrayList<>();

    private MutantMaker(String text) {
        this.text = text;
    }

    static List<Mutant> of(String text) {
        MutantMaker maker = new MutantMaker(text);
        Matcher rules = RULE.matcher(text);
        while (rules.find()) {
            maker.rule(rules.group(1), rules.start(2), rules.end(2));
        }
        return maker.mutants;
    }

    private void rule(String id, int from, int to) {
        Matcher existence = EXISTENCE.matcher(text).region(from, to);
        while (existence.find()) {
            String other = existence.group(1).equals("not") ? "exists" : "not";
            replace(id, existence.start(1), existence.end(1), other, "");
            int close = closing(text.indexOf('(', existence.end()));
            replace(id, existence.start(1), close + 1, "", "removed ");
        }
        Matcher unbound = UNBOUND.matcher(text).region(from, to);
        while (unbound.find()) {
            int close = closing(unbound.end() - 1);
            if (!text.substring(unbound.end(), close).contains("$")) {
                replace(id, unbound.start(), close + 1, "", "removed ");
            }
        }
        for (int open = text.indexOf('(', from); open >= 0 && open < to; open = text.indexOf('(', open + 1)) {
            if (Character.isUpperCase(patternName(open))) {
                constraints(id, open + 1, closing(open));
            }
        }
    }

    /** First letter of the word before a parenthesis: fact types begin with a capital, methods do not. */
    private char patternName(int open) {
        int start = open;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return start == open || text.charAt(start - 1) == '.' ? ' ' : text.charAt(start);
    }

    private void constraints(String id, int from, int to) {
        int start = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i == to ? ',' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                constraint(id, start, i);
                start = i + 1;
            }
        }
    }

    private void constraint(String id, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String written = text.substring(start, to);
        Matcher binding = BINDING.matcher(written);
        boolean onlyBinds = binding.matches() && !binding.group(1).matches("(?s).*(==|!=|<|>| in ).*");
        if (written.isBlank() || onlyBinds) {
            return;
        }
        replace(id, start, to, "true", "");
        if (written.contains("(") && written.matches("(?s).*\\bin\\s*\\(.*")) {
            replace(id, start, to, written.replaceFirst("\\bin\\b", "not in"), "");
        } else {
            replace(id, start, to, "!(" + written + ")", "");
        }
        Matcher step = NEXT_TO.matcher(written);
        if (step.find()) {
            String moved = step.group().length() == 2 ? step.group().substring(0, 1) : step.group() + "=";
            replace(id, start, to, written.substring(0, step.start()) + moved + written.substring(step.end()), "");
        }
        int or = written.indexOf("||");
        if (or >= 0) {
            replace(id, start, to, written.substring(0, or).strip(), "");
            replace(id, start, to, written.substring(or + 2).strip(), "");
        }
    }

    private void replace(String id, int from, int to, String with, String how) {
        int line = (int) text.substring(0, from).chars().filter(c -> c == '\n').count() + 1;
        String before = text.substring(from, to).replaceAll("\\s+", " ");
        mutants.add(new Mutant(
                id,
                "line " + line + ": " + how + before + (with.isEmpty() ? "" : " -> " + with.replaceAll("\\s+", " ")),
                text.substring(0, from) + with + text.substring(to)));
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("no closing parenthesis after " + open);
    }
}
