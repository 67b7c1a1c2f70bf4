package vn.dondoc.finding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.CodePoints;

/** The order of findings in every output. */
public final class FindingOrder {

    private static final Comparator<@Nullable String> TEXT = Comparator.nullsFirst(CodePoints.ORDER);

    /** Gravest first, then by rule, subject, place and path. */
    public static final Comparator<Breach> OF_BREACHES = Comparator.comparing(
                    Breach::severity, Comparator.reverseOrder())
            .thenComparing(breach -> breach.rule().id(), CodePoints.ORDER)
            .thenComparing(Breach::subject, Subject.ORDER)
            .thenComparing(Breach::place)
            .thenComparing(Breach::path, TEXT)
            // Two years of one period stand at one place: what the message names tells them apart.
            .thenComparing(breach -> breach.values().toString(), CodePoints.ORDER);

    /** The same of judged ones. */
    public static final Comparator<Judged> OF_JUDGED = Comparator.comparing(Judged::breach, OF_BREACHES);

    /** The same of findings, whose words come from breaches in that order. */
    static final Comparator<Finding> OF_FINDINGS = Comparator.comparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(finding -> finding.rule().id(), CodePoints.ORDER)
            .thenComparing(Finding::subject, Subject.ORDER)
            .thenComparing(Finding::location)
            .thenComparing(Finding::path, TEXT);

    private FindingOrder() {}
}
