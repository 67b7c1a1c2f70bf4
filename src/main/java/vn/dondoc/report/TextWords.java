package vn.dondoc.report;

import java.util.EnumMap;
import java.util.Map;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;

/** The words of the text output: of the run as a whole in its language, of a finding in its program's. */
public final class TextWords {

    private final Audit audit;
    private final Map<Language, Words> byLanguage = new EnumMap<>(Language.class);

    public TextWords(Audit audit) {
        this.audit = audit;
    }

    String general(String key) {
        return general(key, Map.of());
    }

    String general(String key, Map<String, ?> values) {
        return in(audit.language()).say(key, values);
    }

    String of(Finding finding, String key, Map<String, ?> values) {
        return in(audit.languageOf(finding)).say(key, values);
    }

    private Words in(Language language) {
        return byLanguage.computeIfAbsent(language, l -> Words.of(l, Map.of()));
    }
}
