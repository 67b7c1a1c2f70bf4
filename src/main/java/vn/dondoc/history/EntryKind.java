package vn.dondoc.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the chain vouches for: a record, and the rows of all tables that belong to it. */
public enum EntryKind {

    /** A run with the catalogue that it was judged by and its findings. */
    RUN(
            new Rows(
                    "run",
                    "number = :record",
                    "number",
                    "number kind scope as_of recorded_at tool_version input_sha256 rules_sha256 catalogue summary"),
            new Rows(
                    "catalogue",
                    "sha256 = (select r.catalogue from run r where r.number = :record)",
                    "sha256",
                    "sha256 document"),
            new Rows(
                    "finding",
                    "run = :record",
                    "position",
                    "run position fingerprint rule severity program unit task occurrence area kpi report period difficulty"
                            + " request due days_overdue level waived baseline file line col path detail")),

    /** A message with what it tells. */
    MESSAGE(
            new Rows("message", "number = :record", "number", "number run message_id recipient channel subject body"),
            new Rows(
                    "message_item",
                    "message = :record",
                    "position",
                    "message position fingerprint reason severity level")),

    MESSAGE_EVENT(new Rows("message_event", "number = :record", "number", "number message state at outcome")),

    ACKNOWLEDGEMENT(new Rows(
            "acknowledgement", "number = :record", "number", "number fingerprint by_whom until_day note recorded_at"));

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<Rows> rows;

    EntryKind(Rows... rows) {
        this.rows = List.of(rows);
    }

    /**
     * Rows of one table.
     *
     * @param condition which of them belong to the record {@code :record}
     * @param order column by which they stand
     * @param columns all of the table's, in the order in which they are digested; one that a later version adds comes
     *     last
     */
    record Rows(String table, String condition, String order, List<String> columns) {

        private Rows(String table, String condition, String order, String columns) {
            this(table, condition, order, List.of(columns.split(" ", -1)));
        }

        /** The column that names the record; empty where records share the row. */
        Optional<String> owner() {
            String[] words = condition.split(" = ", 2);
            return words[1].equals(":record") ? Optional.of(words[0]) : Optional.empty();
        }
    }

    /** The record's own row first. */
    List<Rows> rows() {
        return rows;
    }

    /** The table whose numbers are those of the records. */
    String table() {
        return rows.get(0).table();
    }

    /** As the chain writes it. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
