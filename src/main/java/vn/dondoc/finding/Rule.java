package vn.dondoc.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the catalogue: everything about it but its condition (which stands in its DRL) and its messages.
 *
 * @param id stable id, such as {@code TASK-01}
 * @param severity default severity; a DRL rule of this id may state a graver one for graver cases
 * @param per the subject fields that its findings carry
 * @param responsible who owes what it finds
 * @param basis where the obligation comes from
 */
public record Rule(
        String id,
        Bilingual title,
        Severity severity,
        Set<Field> per,
        Responsible responsible,
        Basis basis,
        Bilingual basisText,
        List<Parameter> parameters) {

    /** The part of the id before the dash: {@code TASK}. */
    public String group() {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    /** Subject fields that a rule's findings may carry beside the program. */
    public enum Field {
        UNIT,
        TASK,
        OCCURRENCE,
        AREA,
        KPI,
        REPORT,
        PERIOD,
        DIFFICULTY,
        REQUEST
    }

    /** Whom a finding asks to act. */
    public enum Responsible {
        HEAD,
        COORDINATOR,
        AUTHORITY
    }

    /** How well founded an obligation is. */
    public enum Basis {
        SEED,
        LAW,
        PRACTICE,
        ASSUMED
    }

    /**
     * A number that a program may change.
     *
     * @param unit what it counts, for people: {@code days}, {@code percent} ...
     * @param max greatest value, or null
     */
    public record Parameter(
            String name,
            boolean whole,
            BigDecimal defaultValue,
            BigDecimal min,
            @Nullable BigDecimal max,
            String unit,
            Bilingual description) {}
}
