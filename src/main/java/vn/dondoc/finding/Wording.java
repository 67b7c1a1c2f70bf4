package vn.dondoc.finding;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.finding.Finding.Waived;
import vn.dondoc.model.Waiver;

/** Puts breaches into words, in both languages. */
public final class Wording {

    private final Words vi;
    private final Words en;
    private final Directory directory;
    private final Owners owners;

    public Wording(Words vi, Words en, Directory directory) {
        this.vi = vi;
        this.en = en;
        this.directory = directory;
        this.owners = new Owners(directory);
    }

    /**
     * The finding that a breach becomes.
     *
     * @param fingerprint its name among all of the run
     */
    public Finding finding(Judged judged, String fingerprint) {
        Breach breach = judged.breach();
        Sentence inVi = new Sentence(vi, directory, breach);
        Sentence inEn = new Sentence(en, directory, breach);
        List<Finding.Evidence> evidence = breach.evidence().stream()
                .map(note ->
                        new Finding.Evidence(new Bilingual(inVi.evidence(note), inEn.evidence(note)), note.place()))
                .toList();
        Waiver waiver = judged.waivedBy();
        return new Finding(
                breach.rule(),
                breach.severity(),
                breach.subject(),
                breach.due(),
                breach.daysOverdue(),
                breach.level(),
                new Bilingual(message(inVi, judged), message(inEn, judged)),
                new Bilingual(inVi.remedy(), inEn.remedy()),
                breach.rule().basisText(),
                breach.place(),
                evidence,
                owners.of(breach),
                waiver == null ? null : new Waived(waiver.reason(), waiver.approvedBy(), waiver.expires()),
                false,
                breach.path(),
                fingerprint);
    }

    private static String message(Sentence sentence, Judged judged) {
        Waiver expired = judged.expired();
        if (expired == null) {
            return sentence.message();
        }
        LocalDate until = expired.expires();
        return sentence.message() + " " + sentence.waiverExpired(until);
    }
}
