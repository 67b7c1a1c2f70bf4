package vn.dondoc.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.Place;

/**
 * That a rule of a given rule file failed on some fact: it compiled, and still compares what cannot be compared, or
 * reads what is not there.
 */
public final class RuleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern CONSTRAINT = Pattern.compile(
            "Error evaluating constraint '(?<words>.*)' in \\[Rule \"(?<rule>[^\"]+)\"", Pattern.DOTALL);
    private static final Pattern NEAR =
            Pattern.compile("\\[Near : \\{\\.\\.\\. (?<words>.*?) \\.\\.\\.\\.}]", Pattern.DOTALL);
    private static final Pattern CONSEQUENCE =
            Pattern.compile("Exception executing consequence for rule \"(?<rule>[^\"]+)\"");

    private final transient RuleFault fault;

    private RuleFailure(RuleFault fault, Throwable cause) {
        super(fault.place() + ": " + fault.message().en(), cause);
        this.fault = fault;
    }

    /** What failed, and where in the rule file. */
    public RuleFault fault() {
        return fault;
    }

    /**
     * What a session threw, as a failure of a rule file where it is one.
     *
     * @param given the texts of the rule files given
     * @return the same exception where none of them can be blamed: then the fault is ours
     */
    static RuntimeException of(RuntimeException thrown, List<RuleText> given) {
        String message = String.valueOf(thrown.getMessage());
        Matcher consequence = CONSEQUENCE.matcher(message);
        Matcher constraint = CONSTRAINT.matcher(message);
        Matcher near = NEAR.matcher(message);
        if (consequence.find()) {
            return blame(thrown, given, consequence.group("rule"), '"' + consequence.group("rule") + '"');
        }
        if (constraint.find()) {
            return blame(thrown, given, constraint.group("rule"), constraint.group("words"));
        }
        if (near.find()) {
            return blame(thrown, given, null, near.group("words"));
        }
        return isOurs(thrown) ? thrown : unplaced(thrown, given);
    }

    /** Whether it was thrown by our own code: what the engine itself cannot do, a rule asked of it. */
    private static boolean isOurs(Throwable thrown) {
        StackTraceElement[] trace = root(thrown).getStackTrace();
        return trace.length == 0 || trace[0].getClassName().startsWith("vn.dondoc.");
    }

    /** Where the engine does not say which rule it was, as when a function is given what it cannot add up. */
    private static RuntimeException unplaced(RuntimeException thrown, List<RuleText> given) {
        String cause = said(thrown);
        Bilingual message = new Bilingual(
                "Một quy tắc trong các tệp luật thêm gặp lỗi khi chạy: " + cause,
                "A rule of the files given failed while it ran: " + cause);
        return new RuleFailure(new RuleFault(firstFile(given), null, message), thrown);
    }

    private static Place firstFile(List<RuleText> given) {
        return new Place(
                given.stream()
                        .filter(text -> !text.isCatalogue())
                        .map(RuleText::name)
                        .findFirst()
                        .orElseThrow(),
                1,
                1);
    }

    /**
     * That the rules of given files took more than they may.
     *
     * @param given the texts of the rule files given, one at least
     */
    static RuleFailure exhausted(List<RuleText> given, Bilingual message, Throwable cause) {
        return new RuleFailure(new RuleFault(firstFile(given), null, message), cause);
    }

    private static RuntimeException blame(
            RuntimeException thrown, List<RuleText> given, @Nullable String rule, String words) {
        for (RuleText text : given) {
            Place place = new DrlText(text.name(), text.text()).find(words, 1);
            if (place != null && !text.isCatalogue()) {
                String cause = said(thrown);
                Bilingual message =
                        new Bilingual("Quy tắc gặp lỗi khi chạy: " + cause, "The rule failed while it ran: " + cause);
                return new RuleFailure(new RuleFault(place, rule, message), thrown);
            }
        }
        return thrown;
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String said(Throwable thrown) {
        Throwable root = root(thrown);
        String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return root.getMessage() == null ? root.getClass().getSimpleName() : message;
    }
}
