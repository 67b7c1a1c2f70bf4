package vn.dondoc.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.dondoc.model.Subject;
import vn.dondoc.source.CodePoints;

/** Findings that are known and no longer make a run fail, unless they have become worse. */
public final class Baseline {

    private static final Comparator<Known> ORDER =
            Comparator.comparing(Known::about, CodePoints.ORDER).thenComparing(Known::fingerprint, CodePoints.ORDER);

    private final Map<String, Known> byFingerprint = new TreeMap<>(CodePoints.ORDER);

    /**
     * A finding as it was when it was accepted.
     *
     * @param about rule and subject, for people: {@code TASK-01 cchc-2023 phuong-4 3.2}
     */
    public record Known(String fingerprint, Severity severity, int level, String about) {

        static Known of(Finding finding) {
            return new Known(finding.fingerprint(), finding.severity(), finding.level(), Baseline.about(finding));
        }

        /** Of two lines that a merge left for one finding the graver holds: somebody accepted it. */
        Known graver(Known other) {
            Comparator<Known> gravity = Comparator.comparing(Known::severity).thenComparingInt(Known::level);
            return gravity.compare(this, other) >= 0 ? this : other;
        }

        private boolean covers(Finding finding) {
            return finding.severity().compareTo(severity) <= 0 && finding.level() <= level;
        }
    }

    public Baseline(Collection<Known> known) {
        known.forEach(one -> byFingerprint.merge(one.fingerprint(), one, Known::graver));
    }

    /** What is found now, but for what is waived: when its waiver ends it shall be seen. */
    public static Baseline of(List<Finding> findings) {
        return new Baseline(findings.stream()
                .filter(finding -> finding.waived() == null)
                .map(Known::of)
                .toList());
    }

    /** The findings, those that are known and not worse marked so. */
    public List<Finding> mark(List<Finding> findings) {
        return findings.stream()
                .map(finding -> isKnown(finding) ? finding.asKnown() : finding)
                .toList();
    }

    /** What is not found any more. */
    public List<Known> resolved(List<Finding> findings) {
        Set<String> found = new HashSet<>();
        findings.forEach(finding -> found.add(finding.fingerprint()));
        return known().filter(one -> !found.contains(one.fingerprint())).toList();
    }

    /** The same without some of it. */
    public Baseline without(Collection<Known> gone) {
        return new Baseline(known().filter(one -> !gone.contains(one)).toList());
    }

    /** Everything that is known, by rule and subject: a line more or less moves no other. */
    public Stream<Known> known() {
        return byFingerprint.values().stream().sorted(ORDER);
    }

    public int size() {
        return byFingerprint.size();
    }

    private boolean isKnown(Finding finding) {
        Known known = byFingerprint.get(finding.fingerprint());
        return known != null && finding.waived() == null && known.covers(finding);
    }

    private static String about(Finding finding) {
        Subject subject = finding.subject();
        StringBuilder about = new StringBuilder(finding.rule().id());
        Stream.of(
                        subject.program(),
                        subject.unit(),
                        subject.task(),
                        subject.occurrence(),
                        subject.kpi(),
                        subject.report(),
                        subject.period(),
                        subject.difficulty(),
                        subject.area(),
                        subject.request(),
                        finding.path() == null ? null : finding.location().file(),
                        finding.path())
                .filter(part -> part != null && !part.isEmpty())
                .forEach(part -> about.append(' ').append(Visible.text(part)));
        return about.toString();
    }
}
