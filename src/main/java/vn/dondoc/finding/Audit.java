package vn.dondoc.finding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.Place;

/**
 * The result of a run: immutable, sorted, complete. Every output starts from it and reaches back to nothing.
 *
 * @param version the tool's version
 * @param asOf the day judged
 * @param language of what is said of the run as a whole
 * @param spoken the language that was asked for, for every program; null: each program's own
 * @param rules every rule in force, by id
 * @param ran ids of the rules that ran and are reported
 * @param off ids of the rules that every program turned off
 * @param rulesSha256 digest of the text of all rules
 * @param programs by id, those that are reported
 * @param unitNames names of units by id
 * @param findings in the order of the contract, those that are reported
 * @param exit which of them make the run fail
 * @param directory path of the working directory, to which places are relative, from the root of its repository:
 *     {@code cchc/2023/}; empty at the root and outside of any repository
 * @param files everything about each of {@code programs}, for reports that show more than findings; worked out when it is
 *     asked for
 */
public record Audit(
        String version,
        LocalDate asOf,
        Language language,
        @Nullable Language spoken,
        Input input,
        List<Rule> rules,
        List<String> ran,
        List<String> off,
        String rulesSha256,
        List<ProgramSummary> programs,
        Map<String, String> unitNames,
        List<Finding> findings,
        ExitDecision exit,
        String directory,
        Supplier<List<Dossier>> files) {

    /**
     * What was read.
     *
     * @param facts how many facts the rules were given
     * @param digest gives the digest of the names and bytes of all files; worked out when it is asked for
     */
    public record Input(int files, int documents, int facts, Supplier<String> digest) {

        /** SHA-256 over the names and bytes of all files, in lower-case hex. */
        public String sha256() {
            return digest.get();
        }
    }

    /** The same with other findings. */
    public Audit with(List<Finding> others) {
        return new Audit(
                version,
                asOf,
                language,
                spoken,
                input,
                rules,
                ran,
                off,
                rulesSha256,
                programs,
                unitNames,
                List.copyOf(others),
                exit,
                directory,
                files);
    }

    /**
     * The same without its dossiers, and so without anything of what was read.
     *
     * @param names names of units that it keeps
     */
    public Audit detached(Map<String, String> names) {
        return new Audit(
                version,
                asOf,
                language,
                spoken,
                input,
                rules,
                ran,
                off,
                rulesSha256,
                programs,
                names,
                findings,
                exit,
                directory,
                () -> {
                    throw new IllegalStateException("a run in parts has let go of what it read");
                });
    }

    /** The same, spoken in a language. */
    public Audit in(Language other) {
        return new Audit(
                version,
                asOf,
                other,
                other,
                input,
                rules,
                ran,
                off,
                rulesSha256,
                programs,
                unitNames,
                findings,
                exit,
                directory,
                files);
    }

    /** Everything about each of the programs, in their order. */
    public List<Dossier> dossiers() {
        return files.get();
    }

    /** The language of a finding's message: its program's, unless another was asked for. */
    public Language languageOf(Finding finding) {
        if (spoken != null) {
            return spoken;
        }
        for (ProgramSummary program : programs) {
            if (program.id().equals(finding.subject().program())) {
                return program.language();
            }
        }
        return language;
    }

    /** The findings that count: neither waived nor known from the baseline, and where it matters. */
    public List<Finding> counting() {
        return findings.stream().filter(exit::counts).toList();
    }

    /** How many findings of a severity count: neither waived nor known from the baseline, and where it matters. */
    public long counted(Severity severity) {
        return findings.stream()
                .filter(finding -> exit.counts(finding) && finding.severity() == severity)
                .count();
    }

    /** How many findings would count if they lay in a file that matters. */
    public long outsideChanged() {
        return findings.stream()
                .filter(finding -> finding.counts() && !exit.isInChanged(finding))
                .count();
    }

    public long waived() {
        return findings.stream().filter(finding -> finding.waived() != null).count();
    }

    public long inBaseline() {
        return findings.stream().filter(Finding::baseline).count();
    }

    /** A place's file by its path from the repository's root, as the readers of reports on repositories want it. */
    public String pathInRepository(Place place) {
        String path = directory + place.file();
        return path.contains("..") || path.startsWith("./")
                ? Path.of(path).normalize().toString().replace('\\', '/')
                : path;
    }

    /** A unit's name; its id where it has none. */
    public String unitName(String id) {
        return unitNames.getOrDefault(id, id);
    }
}
