package vn.dondoc.engine.fence;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds the expressions of conditions against what they may use. The engine interprets them in a language that can do
 * anything, so every word of one must be known: there is no list of what is dangerous.
 */
final class ExpressionFence {

    /** Texts, numbers, words, and what may stand between them. Anything else is no token. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<text>\"(?:[^\"\\\\\\n]|\\\\[\"\\\\nt])*\"|'(?:[^'\\\\\\n]|\\\\['\\\\nt])*')"
                    + "|(?<number>\\d+(?:\\.\\d+)?(?![\\p{L}\\p{N}_.]))"
                    + "|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)"
                    + "|(?<sign>==|!=|<=|>=|&&|\\|\\||!\\.|[.,()<>!:?+\\-*/%])"
                    + "|(?<space>\\s+)");

    private static final Set<String> WORDS = Set.of(
            "this", "true", "false", "null", "in", "not", "contains", "excludes", "memberOf", "matches", "and", "or");

    private final Set<String> members;
    private final Predicate<String> types;

    /**
     * @param members what may stand behind a dot, and properties of facts
     * @param types simple names of types that may be used
     */
    ExpressionFence(Set<String> members, Predicate<String> types) {
        this.members = members;
        this.types = types;
    }

    /** The first thing in an expression that it may not use, or null. */
    @Nullable
    String refused(String expression) {
        Matcher token = TOKEN.matcher(expression);
        int end = 0;
        String before = "";
        while (token.find() && token.start() == end) {
            end = token.end();
            String word = token.group("word");
            if (word != null && !isKnown(word, before)) {
                return word;
            }
            before = token.group("space") == null ? token.group() : before;
        }
        return end == expression.length() ? null : expression.substring(end).strip();
    }

    /** The language has no words of its own that begin so. */
    private static boolean isBound(String word) {
        return word.length() > 1 && word.startsWith("$");
    }

    private boolean isKnown(String word, String before) {
        if (before.equals(".") || before.equals("!.")) {
            return members.contains(word) || types.test(word);
        }
        return WORDS.contains(word) || isBound(word) || members.contains(word) || types.test(word);
    }
}
