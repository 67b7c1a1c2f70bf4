package vn.dondoc.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.DataFact;
import vn.dondoc.fact.Delay;
import vn.dondoc.fact.Fact;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Rule.Field;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Subject;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/** What one firing said: one case of one rule, about one fact. */
final class Said implements Findings.Named {

    /** Longest figure and text that a rule may say: what nobody reads must not take all memory when it is written out. */
    private static final int MOST_DIGITS = 1_000;

    private static final int LONGEST_TEXT = 100_000;

    private final DrlRule drl;
    private final Severity severity;
    private final Fact fact;
    private final List<Fact> matched;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private @Nullable Delay delay;
    private int level;
    private Place place;
    private Subject subject;

    /** @param matched all facts that the firing rests on, in the order of the rule's conditions */
    Said(DrlRule drl, Severity severity, Fact fact, List<Fact> matched) {
        this.drl = drl;
        this.severity = severity;
        this.fact = fact;
        this.matched = matched;
        this.place = fact.place();
        this.subject = fact.subject();
    }

    Said behind(@Nullable Delay by) {
        delay = by;
        level = by == null ? 0 : by.level();
        return this;
    }

    Said atLevel(int value) {
        level = value;
        return this;
    }

    @Override
    public Said with(String name, @Nullable Object value) {
        if (value != null) {
            refuseEndless(value);
            values.put(name, value);
        }
        return this;
    }

    /** The failure of the rule that says it. */
    private static void refuseEndless(Object value) {
        if (value instanceof BigDecimal number && Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("a number of more than " + MOST_DIGITS + " digits");
        }
        if (value instanceof String text && text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a text of more than " + LONGEST_TEXT + " letters");
        }
    }

    @Override
    public Said at(Fact other) {
        place = other.place();
        return this;
    }

    @Override
    public Said during(Fact other) {
        subject = subject.withPeriod(other.subject().period());
        return this;
    }

    Severity severity() {
        return severity;
    }

    int order() {
        return drl.order();
    }

    Place place() {
        return place;
    }

    /** What makes two firings one finding: the same rule about the same subject. */
    Object identity() {
        // Two documents, or two waivers, may well share a subject that says nothing of where they stand; and of a place
        // in a document each case says something of its own.
        boolean apart = fact instanceof DataFact || fact instanceof WaiverInForce;
        String because = fact instanceof DataFact ? drl.because() : null;
        return new Identity(drl.rule().id(), subject(), apart ? fact : null, because);
    }

    private record Identity(
            String rule,
            Subject subject,
            @Nullable Fact fact,
            @Nullable String because) {
        // Written out: what a record makes of itself is linked at run time, which a start would pay for.
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Identity other
                    && rule.equals(other.rule)
                    && subject.equals(other.subject)
                    && Objects.equals(fact, other.fact)
                    && Objects.equals(because, other.because);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * rule.hashCode() + subject.hashCode()) + Objects.hashCode(fact);
        }
    }

    /** The breach that this firing and others of the same identity make together. */
    Breach with(List<Said> others) {
        Cases cases = new Cases();
        cases.add(drl.because(), values, fact, matched);
        others.forEach(other -> cases.add(other.drl.because(), other.values, other.fact, other.matched));
        DataFact data = fact instanceof DataFact d ? d : null;
        Delay by = delay;
        LocalDate due = by == null ? null : by.due();
        return new Breach(
                drl.rule(),
                severity,
                subject(),
                due,
                by == null ? null : by.days(),
                level,
                data == null ? null : drl.because(),
                data == null ? cases.because() : List.of(),
                cases.values(),
                place,
                cases.evidence(),
                data == null ? null : data.document(),
                data == null ? null : data.path(),
                data == null ? null : data.stablePath(),
                fact instanceof WaiverInForce waiver ? waiver.fingerprintSuffix() : "");
    }

    /** The fields that the rule's findings carry, and no other. */
    private Subject subject() {
        if (fact instanceof DataFact data) {
            DocumentId document = data.document();
            return Subject.ofUnit(document.program(), document.unit());
        }
        Rule rule = drl.rule();
        Subject all = subject;
        return new Subject(
                all.program(),
                kept(rule, Field.UNIT, all.unit()),
                kept(rule, Field.TASK, all.task()),
                kept(rule, Field.OCCURRENCE, all.occurrence()),
                kept(rule, Field.AREA, all.area()),
                kept(rule, Field.KPI, all.kpi()),
                kept(rule, Field.REPORT, all.report()),
                kept(rule, Field.PERIOD, all.period()),
                kept(rule, Field.DIFFICULTY, all.difficulty()),
                kept(rule, Field.REQUEST, all.request()));
    }

    private static @Nullable String kept(Rule rule, Field field, @Nullable String value) {
        return rule.per().contains(field) ? value : null;
    }
}
