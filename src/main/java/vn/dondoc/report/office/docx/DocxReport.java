package vn.dondoc.report.office.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.report.ReportFolder;
import vn.dondoc.report.ReportKind;

/**
 * Drafts for the office that follows a plan, in Word and in the language of the run: the consolidated report of each
 * program, and a letter of reminder to each unit that is overdue with something. Where the result is narrowed to a unit
 * there is no consolidated report: it would not be one.
 */
public final class DocxReport implements ReportKind {

    @Override
    public void write(Audit audit, List<PastAudit> earlier, ReportFolder folder) throws IOException {
        Map<String, Dossier> dossiers = new HashMap<>();
        audit.dossiers().forEach(dossier -> dossiers.put(dossier.id(), dossier));
        DraftWords words = new DraftWords(audit);
        FileNames names = new FileNames();
        for (ProgramSummary summary : audit.programs()) {
            Dossier dossier = Objects.requireNonNull(dossiers.get(summary.id()));
            Matter matter = Matter.of(audit, dossier, summary, words);
            if (dossier.units().size() >= summary.perUnit().size()) {
                folder.file(names.report(dossier.id()), out -> ReportDraft.write(matter, earlier, out));
            }
            for (Owed owed : Owed.byUnit(matter)) {
                folder.file(names.letter(dossier.id(), owed.unit()), out -> LetterDraft.write(matter, owed, out));
            }
        }
    }
}
