package vn.dondoc.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.finding.Finding.Waived;
import vn.dondoc.model.Waiver;

/** Puts breaches into words, in both languages. */
public final class Wording {

    private final Words vi;
    private final Words en;
    private final Directory directory;
    private final Owners owners;

    /** What is said again and again, by its Vietnamese words: a run may hold a million findings. Not for several threads. */
    private final Map<String, Bilingual> shared = new HashMap<>();

    private final Map<String, Bilingual> bases = new HashMap<>();

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
        Map<String, Object> values = SubjectValues.of(breach, directory);
        Waiver waiver = judged.waivedBy();
        return new Finding(
                breach.rule(),
                breach.severity(),
                breach.subject(),
                breach.due(),
                breach.daysOverdue(),
                breach.level(),
                message(judged, values),
                shared(said(breach, "remedy", values)),
                bases.computeIfAbsent(breach.rule().id(), id -> basis(breach.rule())),
                breach.place(),
                breach.evidence().stream().map(note -> evidence(note, breach)).toList(),
                owners.of(breach),
                waiver == null ? null : new Waived(waiver.reason(), waiver.approvedBy(), waiver.expires()),
                false,
                breach.path(),
                fingerprint);
    }

    private Bilingual message(Judged judged, Map<String, Object> values) {
        Bilingual message = said(judged.breach(), "message", values);
        Waiver expired = judged.expired();
        if (expired == null) {
            return message;
        }
        Bilingual note = say("waiver.expired", judged.breach(), Map.of("expires", expired.expires()));
        return new Bilingual(message.vi() + " " + note.vi(), message.en() + " " + note.en());
    }

    /** The words of a rule; of the case alone where only one holds and has its own. */
    private Bilingual said(Breach breach, String what, Map<String, Object> values) {
        String own = breach.rule().id() + "." + what;
        List<String> keys = new ArrayList<>();
        if (breach.because().size() == 1) {
            keys.add(own + "." + breach.because().get(0));
        }
        keys.add(own);
        return new Bilingual(
                said(keys, "default." + what, vi, en, breach, values),
                said(keys, "default." + what, en, vi, breach, values));
    }

    /** A user's rule may bring words in one language only, or none: those of the other are better than a title. */
    private String said(
            List<String> keys, String ifNone, Words first, Words second, Breach breach, Map<String, Object> values) {
        Speech speech = speech(first, breach, values);
        String said = speech.first(keys);
        String other = said == null ? speech(second, breach, values).first(keys) : said;
        return Objects.requireNonNullElseGet(other, () -> speech.say(ifNone));
    }

    private Bilingual basis(Rule rule) {
        String key = "basis." + rule.basis().name();
        return new Bilingual(
                vi.say(key, Map.of("text", rule.basisText().vi())),
                en.say(key, Map.of("text", rule.basisText().en())));
    }

    private Finding.Evidence evidence(Breach.EvidenceNote note, Breach breach) {
        Map<String, Object> values = new HashMap<>();
        Object value = note.value();
        if (value != null) {
            values.put("value", value);
        }
        return new Finding.Evidence(shared(say("evidence." + note.what(), breach, values)), note.place());
    }

    /** The same words as before, where they are the same. */
    private Bilingual shared(Bilingual words) {
        Bilingual before = shared.putIfAbsent(words.vi(), words);
        return before != null && before.en().equals(words.en()) ? before : words;
    }

    private Bilingual say(String key, Breach breach, Map<String, Object> values) {
        return new Bilingual(
                speech(vi, breach, values).say(key), speech(en, breach, values).say(key));
    }

    private Speech speech(Words words, Breach breach, Map<String, Object> values) {
        return new Speech(words, directory, breach.subject(), values);
    }
}
