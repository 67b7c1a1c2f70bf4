package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks through the Java in a rule, past its texts and comments, for what a rule must not do. */
final class JavaScan {

    /** Texts and comments are matched first, so that no word inside them counts. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|//[^\\n]*|(?s:/\\*.*?\\*/)|[$\\p{L}_][$\\p{L}\\p{N}_]*|\\S");

    /** Types whose name alone is enough. */
    private static final Map<LintFinding, Set<String>> TYPES = Map.of(
            LintFinding.CLOCK,
            Set.of("System", "Clock", "InstantSource"),
            LintFinding.IO,
            Set.of(
                    "File",
                    "Files",
                    "Paths",
                    "FileReader",
                    "FileWriter",
                    "FileInputStream",
                    "FileOutputStream",
                    "FileSystems",
                    "RandomAccessFile",
                    "Scanner",
                    "Socket",
                    "ServerSocket",
                    "URL",
                    "HttpClient",
                    "Process",
                    "ProcessBuilder",
                    "Runtime",
                    "DriverManager",
                    "Console"),
            LintFinding.REFLECTION,
            Set.of("Class", "ClassLoader", "MethodHandles", "MethodHandle", "Unsafe", "Proxy"),
            LintFinding.CHANCE,
            Set.of(
                    "Thread",
                    "Random",
                    "SecureRandom",
                    "ThreadLocalRandom",
                    "UUID",
                    "Executors",
                    "CompletableFuture",
                    "Timer"));

    private static final Set<String> DATES = Set.of(
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "Instant",
            "ZonedDateTime",
            "OffsetDateTime",
            "Year",
            "YearMonth",
            "MonthDay");
    private static final Set<String> CHANGES =
            Set.of("insert", "insertLogical", "update", "modify", "delete", "retract");
    private static final Set<String> REFLECTS =
            Set.of("getClass", "forName", "getDeclaredMethod", "getDeclaredField", "setAccessible");
    private static final Set<String> ENGINE = Set.of("drools", "kcontext");

    private final List<String> words = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    /**
     * Something found.
     *
     * @param offset where it begins in the text
     */
    record Hit(LintFinding finding, String word, int offset) {}

    private JavaScan(String text, int from, int to) {
        Matcher matcher = TOKEN.matcher(text).region(from, to);
        while (matcher.find()) {
            String token = matcher.group();
            boolean comment = token.startsWith("//") || token.startsWith("/*");
            if (!comment) {
                words.add(token);
                offsets.add(matcher.start());
            }
        }
    }

    /** What stands in a part of a text, in its order. */
    static List<Hit> of(String text, int from, int to) {
        JavaScan scan = new JavaScan(text, from, to);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < scan.words.size(); i++) {
            LintFinding finding = scan.finding(i);
            if (finding != null) {
                hits.add(new Hit(finding, scan.words.get(i), scan.offsets.get(i)));
            }
        }
        return hits;
    }

    private @Nullable LintFinding finding(int i) {
        String word = words.get(i);
        for (Map.Entry<LintFinding, Set<String>> types : TYPES.entrySet()) {
            if (types.getValue().contains(word)) {
                return types.getKey();
            }
        }
        boolean called = word(i + 1).equals("(");
        boolean member = word(i - 1).equals(".");
        if (word.equals("eval") && called && !member) {
            return LintFinding.EVAL;
        }
        if (ENGINE.contains(word) && !member) {
            return LintFinding.CHANGE;
        }
        if (CHANGES.contains(word) && !member && (called || word(i + 1).equals("{"))) {
            return LintFinding.CHANGE;
        }
        if (REFLECTS.contains(word) && called) {
            return LintFinding.REFLECTION;
        }
        return clock(i) ? LintFinding.CLOCK : null;
    }

    private boolean clock(int i) {
        String word = words.get(i);
        boolean now =
                DATES.contains(word) && word(i + 1).equals(".") && word(i + 2).equals("now");
        boolean date = word.equals("Date") && word(firstOfName(i) - 1).equals("new");
        boolean calendar = word.equals("Calendar") && word(i + 2).equals("getInstance");
        return now || date || calendar;
    }

    /** Where the qualified name begins that ends in a word. */
    private int firstOfName(int i) {
        int first = i;
        while (word(first - 1).equals(".")) {
            first -= 2;
        }
        return first;
    }

    private String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }
}
