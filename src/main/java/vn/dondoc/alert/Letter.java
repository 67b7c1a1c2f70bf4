package vn.dondoc.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says, in words, before it is put into a form. All texts are NFC and on one line each.
 *
 * @param language code of the language of its words: {@code vi}
 * @param lead what it is about, in one sentence: for who reads no more than that
 * @param basis of which day and programs it speaks
 * @param calls whom to call about it
 * @param summary by unit; null where the recipient does not watch over others
 * @param sections one for each unit, the most severe first
 * @param leftOut what is not listed one by one, or null
 * @param closing how to promise a day and where it comes from
 */
public record Letter(
        String language,
        String subject,
        String dear,
        String lead,
        String basis,
        List<String> calls,
        @Nullable Summary summary,
        List<Section> sections,
        @Nullable String leftOut,
        List<String> closing) {

    /** Counts by unit, with the headings of a table of them. */
    public record Summary(String title, String unit, String told, String standing, String longest, List<Row> rows) {}

    /**
     * One unit.
     *
     * @param told what the message tells
     * @param standing how many findings stand, told before or now
     * @param longest days overdue of the oldest told now; empty where nothing has a deadline
     * @param line all of it in one line
     */
    public record Row(String unit, String told, String standing, String longest, String severity, String line) {}

    /**
     * What is told of one unit.
     *
     * @param about who heads the unit, for those who watch over it, or null
     * @param symptoms what is counted and not listed, or null
     * @param resolvedTitle heading of what is gone
     */
    public record Section(
            String unit,
            @Nullable String about,
            List<Entry> entries,
            @Nullable String symptoms,
            String resolvedTitle,
            List<Gone> resolved) {}

    /** A finding that is gone. */
    public record Gone(String text, String code) {}

    /**
     * A finding.
     *
     * @param severity as files write it, for its looks: {@code critical}
     * @param marks why it is told, how grave it is and its level, in short
     * @param text what is owed
     * @param facts since when, how late, and what was said of it before
     * @param remedy what to do
     * @param code its fingerprint
     */
    public record Entry(
            String severity, List<String> marks, String text, List<String> facts, String remedy, String code) {}
}
