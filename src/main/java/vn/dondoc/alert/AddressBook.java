package vn.dondoc.alert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Official;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.source.CodePoints;

/** Everybody whom messages can reach, by address. */
final class AddressBook {

    private final Map<String, Recipient> recipients = new HashMap<>();
    private final Map<String, Set<String>> units = new HashMap<>();

    private AddressBook() {}

    static AddressBook of(List<Dossier> dossiers) {
        AddressBook book = new AddressBook();
        for (Contacts program : Contacts.of(dossiers).values()) {
            for (UnitEntry unit : program.dossier().units()) {
                book.add(program.head(unit.id()), unit.id());
                book.add(program.mailbox(unit.id()), unit.id());
            }
            for (Official official : program.dossier().officials()) {
                book.add(program.official(official.role()), null);
            }
        }
        return book;
    }

    /** Who has an address now; empty where nobody has. */
    Optional<Recipient> find(String address) {
        return Optional.ofNullable(recipients.get(address));
    }

    /** Whether an address is that of a unit's head or mailbox. */
    boolean isOf(@Nullable String unit, String address) {
        return unit != null && units.getOrDefault(address, Set.of()).contains(unit);
    }

    /** The unit whose head or mailbox has an address, the first by id where it is that of several; null for none. */
    @Nullable
    String unitOf(String address) {
        return units.getOrDefault(address, Set.of()).stream()
                .min(CodePoints.ORDER)
                .orElse(null);
    }

    /** One may be a unit's head and its mailbox: the person's name is the better one. */
    private void add(@Nullable Recipient recipient, @Nullable String unit) {
        if (recipient == null) {
            return;
        }
        recipients.merge(recipient.address(), recipient, (known, other) -> known.name() == null ? other : known);
        if (unit != null) {
            units.computeIfAbsent(recipient.address(), address -> new HashSet<>())
                    .add(unit);
        }
    }
}
