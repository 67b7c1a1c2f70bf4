package vn.dondoc.alert;

import static vn.dondoc.alert.LetterEntries.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.UnitEntry;

/** Whom to call: about a unit for those who watch over it, at the coordinating office for those who owe. */
final class LetterContacts {

    private final Map<String, Contacts> contacts;

    LetterContacts(Map<String, Contacts> contacts) {
        this.contacts = contacts;
    }

    /** Who heads a unit; null for what is no unit. */
    @Nullable
    String head(@Nullable String unit, LetterEntries entries) {
        UnitEntry entry = entry(unit);
        if (entry == null) {
            return null;
        }
        return entry.head() == null
                ? entries.say("alert.head.none", Map.of())
                : entries.say(
                        "alert.head",
                        values(
                                "name", entry.head(),
                                "title", entry.headTitle(),
                                "phone", entry.phone(),
                                "email", entry.email()));
    }

    /** The offices that follow programs up, a sentence for each. */
    List<String> coordinators(List<Dossier> programs, LetterEntries entries) {
        List<String> calls = new ArrayList<>();
        programs.stream().map(Dossier::coordinator).distinct().forEach(coordinator -> {
            UnitEntry office = entry(coordinator);
            if (office != null) {
                calls.add(call(office, entries));
            }
        });
        return calls;
    }

    private static String call(UnitEntry office, LetterEntries entries) {
        String email = office.mailbox() == null ? office.email() : office.mailbox();
        return office.head() == null
                ? entries.say("alert.call.office", values("office", office.name(), "email", email))
                : entries.say(
                        "alert.call",
                        values(
                                "office", office.name(),
                                "name", office.head(),
                                "title", office.headTitle(),
                                "phone", office.phone(),
                                "email", email));
    }

    private @Nullable UnitEntry entry(@Nullable String unit) {
        return contacts.values().stream()
                .map(known -> known.unit(unit))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
