package vn.dondoc.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.CodePoints;

/**
 * The whole page.
 *
 * @param twin the same page in the other language; null where there is none
 * @param severities of the whole run
 * @param runs how many runs the trends are made of, this one included
 * @param files findings about what was read, of no program
 * @param leftOut how many findings the page has no room for
 */
public record Page(
        PageWords words,
        Audit audit,
        @Nullable Twin twin,
        List<SeverityTile> severities,
        int runs,
        List<ProgramPart> programs,
        List<Finding> files,
        int leftOut) {

    /** How many findings are shown in full, the gravest: a page that nobody can open helps nobody. */
    public static final int MOST_IN_FULL = 5000;

    /**
     * The same page in another language.
     *
     * @param language its code
     */
    public record Twin(String href, String language) {}

    /**
     * The page of a result.
     *
     * @param earlier results of earlier days, oldest first
     */
    static Page of(Audit audit, List<PastAudit> earlier, Language language, @Nullable Twin twin) {
        PageWords words = new PageWords(language);
        History history = History.of(earlier, audit);
        List<Finding> inFull = audit.findings()
                .subList(0, Math.min(MOST_IN_FULL, audit.findings().size()));
        Map<String, Dossier> dossiers = new HashMap<>();
        audit.dossiers().forEach(dossier -> dossiers.put(dossier.id(), dossier));
        Set<String> shown = new HashSet<>();
        inFull.forEach(finding -> shown.add(finding.fingerprint()));
        ProgramParts parts = new ProgramParts(audit, shown, history, words);
        List<ProgramPart> programs = new ArrayList<>();
        for (ProgramSummary summary : audit.programs()) {
            Dossier dossier = Objects.requireNonNull(dossiers.get(summary.id()));
            programs.add(parts.of(dossier, summary));
        }
        Set<String> known = audit.programs().stream().map(ProgramSummary::id).collect(Collectors.toSet());
        return new Page(
                words,
                audit,
                twin,
                SeverityTile.of(Tally.of(audit.counting()), history, words),
                history.size(),
                List.copyOf(programs),
                inFull.stream().filter(finding -> isOfNone(finding, known)).toList(),
                audit.findings().size() - inFull.size());
    }

    private static boolean isOfNone(Finding finding, Set<String> programs) {
        String program = finding.subject().program();
        return program == null || !programs.contains(program);
    }

    /** Heading of the page: the program's title where there is one program. */
    public String title() {
        return programs.size() == 1 ? programs.get(0).dossier().title() : words.say("page.title");
    }

    /** What was found and does not count; empty where everything counts. */
    public String others() {
        List<String> counts = new ArrayList<>();
        add("text.count.waived", audit.waived(), counts);
        add("text.count.baseline", audit.inBaseline(), counts);
        add("text.count.unchanged", audit.outsideChanged(), counts);
        return counts.isEmpty() ? "" : words.say("page.others", Map.of("counts", words.list(counts)));
    }

    private void add(String key, long count, List<String> counts) {
        if (count > 0) {
            counts.add(words.say(key, Map.of("n", count)));
        }
    }

    /** What the page was narrowed to; empty where it tells everything. */
    public String narrowed() {
        List<String> sentences = new ArrayList<>();
        boolean isOneUnit = programs.stream()
                .anyMatch(program ->
                        program.units().size() < program.summary().perUnit().size());
        if (isOneUnit) {
            Set<String> units = new TreeSet<>(CodePoints.ORDER);
            programs.forEach(program -> program.units().forEach(unit -> units.add(unit.name())));
            sentences.add(words.say("page.narrowed.units", Map.of("units", words.list(List.copyOf(units)))));
        }
        int left = audit.rules().size() - audit.off().size();
        if (audit.ran().size() < left) {
            sentences.add(
                    words.say("page.narrowed.rules", Map.of("ran", audit.ran().size(), "rules", left)));
        }
        return String.join(" ", sentences);
    }

    /** What a waiver is about, in words. */
    public String about(Subject about) {
        List<String> parts = new ArrayList<>();
        if (about.unit() != null) {
            parts.add(audit.unitName(about.unit()));
        }
        add("task", about.task(), parts);
        add("area", about.area(), parts);
        add("kpi", about.kpi(), parts);
        add("report", about.report(), parts);
        add("difficulty", about.difficulty(), parts);
        add("request", about.request(), parts);
        Stream.of(about.occurrence(), about.period())
                .filter(Objects::nonNull)
                .map(words::period)
                .forEach(parts::add);
        return words.list(parts);
    }

    private void add(String field, @Nullable String value, List<String> parts) {
        if (value != null) {
            parts.add(words.say("page.about." + field, Map.of(field, value)));
        }
    }

    /** Code of the language of {@link #title}. */
    public String titleLanguage() {
        return programs.size() == 1 ? Words.code(programs.get(0).dossier().language()) : words.language();
    }

    /** Whether there is more than one program. */
    public boolean isJoint() {
        return programs.size() > 1;
    }
}
