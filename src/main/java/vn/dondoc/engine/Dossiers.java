package vn.dondoc.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.fact.Visibility;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Area;
import vn.dondoc.finding.Dossier.Official;
import vn.dondoc.finding.Dossier.Step;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.finding.Dossier.WaiverLine;
import vn.dondoc.model.Person;
import vn.dondoc.model.Program;
import vn.dondoc.model.Unit;
import vn.dondoc.model.Waiver;
import vn.dondoc.model.Workspace;
import vn.dondoc.model.Written;
import vn.dondoc.source.CodePoints;

/** Draws together what reports show of a program: the facts that the rules judge, in the words that were written. */
public final class Dossiers {

    private final Workspace workspace;
    private final LocalDate asOf;

    private Dossiers(Workspace workspace, LocalDate asOf) {
        this.workspace = workspace;
        this.asOf = asOf;
    }

    /**
     * The dossier of each program.
     *
     * @param programs the facts of those that are reported, all on one day
     * @param workspace what they were derived from
     */
    public static List<Dossier> of(List<ProgramFacts> programs, Workspace workspace) {
        if (programs.isEmpty()) {
            return List.of();
        }
        LocalDate asOf = programs.get(0).asOf().date();
        Dossiers dossiers = new Dossiers(Visibility.on(asOf, workspace), asOf);
        return programs.stream().map(dossiers::of).toList();
    }

    private Dossier of(ProgramFacts facts) {
        Program program = facts.program();
        WrittenWords words = new WrittenWords(workspace, program);
        return new Dossier(
                program.id(),
                program.title(),
                program.language(),
                program.decisionNumber(),
                program.decisionDate(),
                program.period().from(),
                program.period().to(),
                program.coordinator().value(),
                entry(program.coordinator().value()),
                program.escalation().ladder().stream()
                        .map(step -> new Step(step.level(), step.after(), step.roles()))
                        .toList(),
                officials(program),
                program.areas().stream()
                        .map(area -> new Area(area.id(), area.name()))
                        .toList(),
                units(facts),
                new TaskLines(words, asOf).of(facts),
                ArrivalLines.plans(facts, asOf),
                ArrivalLines.reports(facts, asOf),
                KpiLines.of(facts),
                new DifficultyLines(words).of(facts),
                DifficultyLines.explanations(facts),
                waivers(program.id()));
    }

    private static List<Official> officials(Program program) {
        List<Official> officials = new ArrayList<>();
        program.officials()
                .forEach((role, person) -> officials.add(new Official(
                        role,
                        filled(person.name()),
                        filled(person.title()),
                        filled(person.email()),
                        filled(person.phone()))));
        return List.copyOf(officials);
    }

    private List<UnitEntry> units(ProgramFacts facts) {
        Set<String> concerned = new TreeSet<>(CodePoints.ORDER);
        concerned.addAll(facts.obliged());
        concerned.addAll(facts.byUnit().keySet());
        List<UnitEntry> entries = new ArrayList<>();
        for (String id : concerned) {
            UnitEntry entry = entry(id);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }

    private @Nullable UnitEntry entry(String id) {
        Unit unit = workspace.units().get(id);
        if (unit == null) {
            return null;
        }
        Person head = unit.head();
        return new UnitEntry(
                unit.id(),
                unit.name(),
                unit.type(),
                head == null ? null : filled(head.name()),
                head == null ? null : filled(head.title()),
                head == null ? null : filled(head.email()),
                head == null ? null : filled(head.phone()),
                filled(unit.mailbox()),
                value(unit.overseer()),
                unit.activeTo(),
                value(unit.successor()));
    }

    private List<WaiverLine> waivers(String program) {
        List<WaiverLine> lines = new ArrayList<>();
        for (Waiver waiver : workspace.waivers()) {
            if (waiver.program() == null || waiver.program().equals(program)) {
                lines.add(new WaiverLine(
                        waiver.rule(),
                        WaiverPass.subject(waiver),
                        waiver.reason(),
                        waiver.approvedBy(),
                        waiver.from(),
                        waiver.expires(),
                        waiver.inForceOn(asOf),
                        waiver.place()));
            }
        }
        return List.copyOf(lines);
    }

    private static @Nullable String value(@Nullable Written<String> written) {
        return written == null ? null : written.value();
    }

    /** Blank is absent. */
    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
