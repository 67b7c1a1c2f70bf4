package vn.dondoc.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.dondoc.engine.Judgement;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Auditor;
import vn.dondoc.finding.Fingerprints;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.PartialAudit;
import vn.dondoc.model.Workspace;

/** Judges some of the programs that a run has read. */
final class RunPart {

    private RunPart() {}

    /**
     * What they add to the result of a day.
     *
     * @param own ids of the programs
     */
    static PartialAudit judge(LoadedRun run, LocalDate day, Set<String> own) {
        Workspace all = run.loaded().workspace();
        Workspace programs = new Workspace(
                all.programs().stream()
                        .filter(program -> own.contains(program.id()))
                        .toList(),
                all.units(),
                all.plans(),
                all.reports(),
                all.decisions(),
                all.calendar(),
                all.waivers());
        List<ProgramFacts> facts = Derivation.derive(programs, day, day);
        Judgement judgement = run.judge(facts);
        Predicate<Judged> undecided = PartialAudit::isUndecided;
        Predicate<Judged> reports = run.scope()::reports;
        List<Judged> left =
                judgement.judged().stream().filter(undecided.and(reports)).toList();
        return new PartialAudit(
                run.audit(day, facts, judgement, run.reported(undecided.negate().and(reports))),
                facts.size(),
                new Auditor(run.wording(day)).findings(left, judged -> true),
                left.stream().map(judged -> Fingerprints.text(judged.breach())).toList());
    }
}
