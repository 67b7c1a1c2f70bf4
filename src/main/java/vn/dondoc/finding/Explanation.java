package vn.dondoc.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * Why a rule finds something about a subject, or why it does not: each of its conditions as it was written, held against
 * the facts.
 *
 * @param rule the rule of the catalogue
 * @param cases the ways in which it can be broken; it is where one of them holds
 */
public record Explanation(Rule rule, List<Case> cases) {

    /** Whether the rule finds something about the subject. */
    public boolean holds() {
        return cases.stream().anyMatch(Case::holds);
    }

    /** Whether a condition is met. */
    public enum Outcome {
        TRUE,
        FALSE,
        /** It asks about something that an earlier condition did not find. */
        UNKNOWN
    }

    /** What a condition asks of the facts of a kind. */
    public enum Asks {
        /** That there is one for which all tests hold. */
        ONE,
        /** That there is one, whichever. */
        SOME,
        /** That there is none for which all tests hold. */
        NONE,
        /** What comes out of all for which the tests hold. */
        TOTAL
    }

    /**
     * One rule of a DRL file.
     *
     * @param name as in the file
     * @param place where it is written
     * @param conditions in the order of the file
     */
    public record Case(String name, Place place, List<Condition> conditions) {

        /** Whether all conditions are met. */
        public boolean holds() {
            return conditions.stream().allMatch(condition -> condition.outcome() == Outcome.TRUE);
        }
    }

    /**
     * One condition.
     *
     * @param kind simple name of the type of the facts, such as {@code Assignment}
     * @param tests what is asked of the fact
     * @param about the fact that was found, or the one that came nearest; null where there is none
     * @param passed how many facts passed all tests
     */
    public record Condition(
            Asks asks,
            String kind,
            Outcome outcome,
            List<Test> tests,
            @Nullable About about,
            int passed) {}

    /**
     * A fact, and the written things that it rests on, most telling first.
     *
     * @param place where a finding about it points
     * @param due its deadline as it holds; null without one
     */
    public record About(
            Subject subject, Place place, @Nullable LocalDate due, List<Breach.EvidenceNote> evidence) {}

    /**
     * What is asked of one fact.
     *
     * @param text as in the file: {@code due < $today}
     * @param values of the names in it
     */
    public record Test(String text, Outcome outcome, List<Value> values) {

        private static final Pattern COMPARED =
                Pattern.compile("(\\S+)\\.compareTo\\((\\S+|[^()]*\\([^()]*\\))\\) ([<>=!]=?) 0");
        private static final Pattern MET = Pattern.compile("(\\S+)\\.metBy\\((.+)\\) == (true|false)$");

        /** A test as people would write it: {@code a < b} for {@code a.compareTo(b) < 0}. */
        public static String plain(String text) {
            String compared = COMPARED.matcher(text).replaceAll("$1 $3 $2").replace("()", "");
            Matcher met = MET.matcher(compared);
            return met.matches()
                    ? met.group(1) + (met.group(3).equals("true") ? " metBy " : " notMetBy ") + met.group(2)
                    : compared;
        }
    }

    /**
     * What a name stands for.
     *
     * @param name as in the text: {@code due}, {@code $today}, {@code latest!.reason}
     * @param value null: nothing
     */
    public record Value(String name, @Nullable Object value) {}
}
