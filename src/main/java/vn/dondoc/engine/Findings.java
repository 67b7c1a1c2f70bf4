package vn.dondoc.engine;

import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.DataFact;
import vn.dondoc.fact.Due;
import vn.dondoc.fact.Fact;
import vn.dondoc.fact.ProgramTerm;

/**
 * What a rule's {@code then} says: which fact breaks the obligation, and what the message names. Id, severity, subject
 * fields and evidence follow from the rule that fires and the facts that it matched.
 */
public interface Findings {

    /** The fact breaks an obligation without a deadline. */
    Named about(Fact fact);

    /** The fact is, or will be, behind its deadline: the finding has its due date, days overdue and level. */
    Named overdue(Due fact);

    /** The fact was fulfilled after its deadline: the finding has its due date, the days it was late, and level 0. */
    Named late(Due fact);

    /** The fact breaks an obligation that stands at the top of the program's ladder, whatever the days. */
    Named atTopLevel(Fact fact, ProgramTerm term);

    /** The document says something that cannot be right. */
    Named data(DataFact fact);

    /** A finding while its rule fires: what else there is to say of it. */
    interface Named {

        /** Gives a value that the message shows under a name. */
        Named with(String name, @Nullable Object value);

        /** Points at another fact: where the thing at fault is written, and not where it was asked for. */
        Named at(Fact fact);

        /** Takes the period from another fact, where the first one has none. */
        Named during(Fact fact);
    }
}
