package vn.dondoc.alert;

import static vn.dondoc.alert.LetterEntries.clean;
import static vn.dondoc.alert.LetterEntries.values;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.alert.Letter.Section;
import vn.dondoc.alert.Notice.Gone;
import vn.dondoc.alert.Notice.Item;
import vn.dondoc.alert.Notice.UnitPart;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.CodePoints;

/** Fifth stage, first half: says a notice in words. */
final class LetterWriter {

    /** What one message lists one by one; nobody reads more, and mail readers cut long messages off. */
    static final int MOST_LISTED = 100;

    private final Audit audit;
    private final Map<String, Dossier> dossiers = new TreeMap<>(CodePoints.ORDER);
    private final LetterContacts contacts;
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    LetterWriter(Audit audit) {
        this.audit = audit;
        this.contacts = new LetterContacts(Contacts.of(audit.dossiers()));
        audit.dossiers().forEach(dossier -> dossiers.put(dossier.id(), dossier));
    }

    /** The words of a notice in its language: that asked for, or that of the program of its first finding. */
    Letter letter(Notice notice) {
        Language language = language(notice);
        LetterEntries entries = new LetterEntries(words(language), language, notice.asOf());
        Counts counts = Counts.of(notice.units());
        String whom = whom(notice, entries);
        int left = notice.items().size() + notice.resolved().size() - MOST_LISTED;
        return new Letter(
                Words.code(language),
                entries.say("alert.subject", Map.of("counts", counts.brief(words(language)), "whom", whom)),
                dear(notice.recipient(), entries),
                entries.say("alert.lead", Map.of("counts", counts.all(words(language)), "whom", whom)),
                basis(notice, counts, entries),
                notice.overview() || counts.onlyResolved()
                        ? List.of()
                        : contacts.coordinators(programs(notice), entries),
                notice.overview() ? new LetterSummary(words(language), entries, this::name).of(notice) : null,
                sections(notice, entries),
                left > 0 ? entries.say("alert.left-out", Map.of("n", left)) : null,
                closing(notice, entries));
    }

    /** One item of a notice by itself. */
    Letter.Entry entry(Notice notice, UnitPart part, Item item) {
        Language language = language(notice);
        LetterEntries entries = new LetterEntries(words(language), language, notice.asOf());
        return entries.entry(item, name(part.unit(), entries));
    }

    Language language(Notice notice) {
        List<Item> items = notice.items();
        if (audit.spoken() != null) {
            return audit.spoken();
        }
        String program = items.isEmpty()
                ? notice.resolved().get(0).about().subject().program()
                : items.get(0).finding().subject().program();
        Dossier dossier = program == null ? null : dossiers.get(program);
        return dossier == null ? audit.language() : dossier.language();
    }

    /** The dossiers of the programs that a notice speaks of; all of them where it names none. */
    List<Dossier> programs(Notice notice) {
        Set<String> ids = new LinkedHashSet<>();
        notice.items()
                .forEach(item -> ids.add(String.valueOf(item.finding().subject().program())));
        notice.resolved()
                .forEach(gone -> ids.add(String.valueOf(gone.about().subject().program())));
        List<Dossier> named = dossiers.values().stream()
                .filter(dossier -> ids.contains(dossier.id()))
                .toList();
        return named.isEmpty() ? List.copyOf(dossiers.values()) : named;
    }

    /** The one unit that a notice speaks of, or how many. */
    private String whom(Notice notice, LetterEntries entries) {
        List<UnitPart> units = notice.units();
        return units.size() == 1
                ? name(units.get(0).unit(), entries)
                : entries.say("alert.units", Map.of("n", units.size()));
    }

    private String name(@Nullable String unit, LetterEntries entries) {
        return unit == null ? entries.say("alert.no-unit", Map.of()) : clean(audit.unitName(unit));
    }

    private static String dear(Recipient recipient, LetterEntries entries) {
        if (recipient.name() != null) {
            return entries.say(
                    "alert.dear.person",
                    values(
                            "name", recipient.name(),
                            "title", recipient.title(),
                            "office", recipient.office()));
        }
        return recipient.office() == null && recipient.title() != null
                ? entries.say("alert.dear.title", Map.of("title", recipient.title()))
                : entries.say(
                        "alert.dear.office",
                        Map.of("office", recipient.office() == null ? recipient.address() : recipient.office()));
    }

    /** Of which day and programs it speaks, and in what order. */
    private String basis(Notice notice, Counts counts, LetterEntries entries) {
        String programs = programs(notice).stream()
                .map(dossier -> entries.say("alert.program", Map.of("title", dossier.title())))
                .collect(Collectors.joining(", "));
        String which = counts.onlyResolved() ? "resolved" : notice.overview() ? "overview" : "own";
        return entries.say("alert.basis." + which, Map.of("asOf", notice.asOf(), "programs", programs));
    }

    private List<Section> sections(Notice notice, LetterEntries entries) {
        List<Section> sections = new ArrayList<>();
        int room = MOST_LISTED;
        for (UnitPart part : notice.units()) {
            List<Item> items = first(room, part.items());
            room -= items.size();
            List<Gone> gone = first(room, part.resolved());
            room -= gone.size();
            if (!items.isEmpty() || !gone.isEmpty()) {
                String unit = name(part.unit(), entries);
                sections.add(new Section(
                        unit,
                        notice.overview() ? contacts.head(part.unit(), entries) : null,
                        items.stream().map(item -> entries.entry(item, unit)).toList(),
                        symptoms(part.symptoms(), entries),
                        entries.say("alert.resolved", Map.of()),
                        gone.stream().map(entries::gone).toList()));
            }
        }
        return sections;
    }

    private static <T> List<T> first(int most, List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static @Nullable String symptoms(List<Finding> symptoms, LetterEntries entries) {
        if (symptoms.isEmpty()) {
            return null;
        }
        String rules = symptoms.stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .sorted(CodePoints.ORDER)
                .collect(Collectors.joining(", "));
        return entries.say("alert.symptoms", Map.of("n", symptoms.size(), "rules", rules));
    }

    /** How to promise a day, and where the message comes from. */
    private static List<String> closing(Notice notice, LetterEntries entries) {
        List<String> closing = new ArrayList<>();
        if (!notice.items().isEmpty()) {
            closing.add(entries.say("alert.promise", Map.of()));
        }
        closing.add(entries.say("alert.automatic", Map.of("asOf", notice.asOf())));
        return closing;
    }

    private Words words(Language language) {
        return words.computeIfAbsent(language, key -> Words.with("alert", key));
    }
}
