package vn.dondoc.alert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Official;
import vn.dondoc.finding.Dossier.UnitEntry;

/** The people and mailboxes of one program. */
final class Contacts {

    private final Dossier dossier;
    private final Map<String, UnitEntry> units;
    private final Map<String, Official> officials = new HashMap<>();

    private Contacts(Dossier dossier, Map<String, UnitEntry> units) {
        this.dossier = dossier;
        this.units = units;
        dossier.officials().forEach(official -> officials.put(official.role(), official));
    }

    /** Of every program, by id. A unit that one program does not concern is known from another. */
    static Map<String, Contacts> of(List<Dossier> dossiers) {
        Map<String, UnitEntry> units = new HashMap<>();
        dossiers.forEach(dossier -> dossier.units().forEach(unit -> units.put(unit.id(), unit)));
        Map<String, Contacts> contacts = new HashMap<>();
        dossiers.forEach(dossier -> contacts.put(dossier.id(), new Contacts(dossier, units)));
        return contacts;
    }

    Dossier dossier() {
        return dossier;
    }

    String coordinator() {
        return dossier.coordinator();
    }

    @Nullable
    UnitEntry unit(@Nullable String id) {
        return id == null ? null : units.get(id);
    }

    @Nullable
    Recipient head(@Nullable String id) {
        UnitEntry unit = unit(id);
        String address = unit == null ? null : MailAddress.of(unit.email());
        return unit == null || address == null
                ? null
                : new Recipient(address, unit.head(), unit.headTitle(), unit.name());
    }

    @Nullable
    Recipient mailbox(@Nullable String id) {
        UnitEntry unit = unit(id);
        String address = unit == null ? null : MailAddress.of(unit.mailbox());
        return unit == null || address == null ? null : new Recipient(address, null, null, unit.name());
    }

    @Nullable
    Recipient official(@Nullable String role) {
        Official official = role == null ? null : officials.get(role);
        String address = official == null ? null : MailAddress.of(official.email());
        return official == null || address == null
                ? null
                : new Recipient(address, official.name(), official.title(), null);
    }
}
