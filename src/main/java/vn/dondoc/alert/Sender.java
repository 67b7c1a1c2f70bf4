package vn.dondoc.alert;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.UnitEntry;

/**
 * Whom messages come from, and answers go to.
 *
 * @param address in the form of {@link MailAddress}
 * @param name of the office, or null
 */
public record Sender(String address, @Nullable String name) {

    /** With a given address; empty where it is none. */
    public static Optional<Sender> given(String written, List<Dossier> dossiers) {
        String address = MailAddress.of(written);
        return Optional.ofNullable(address)
                .map(usable -> new Sender(
                        usable, coordinator(dossiers).map(UnitEntry::name).orElse(null)));
    }

    /** The office that follows up: its mailbox, else its head's address; empty where it has neither. */
    public static Optional<Sender> usual(List<Dossier> dossiers) {
        return coordinator(dossiers).flatMap(office -> {
            String mailbox = MailAddress.of(office.mailbox());
            String address = mailbox == null ? MailAddress.of(office.email()) : mailbox;
            return Optional.ofNullable(address).map(usable -> new Sender(usable, office.name()));
        });
    }

    private static Optional<UnitEntry> coordinator(List<Dossier> dossiers) {
        return dossiers.stream()
                .flatMap(dossier ->
                        dossier.units().stream().filter(unit -> unit.id().equals(dossier.coordinator())))
                .findFirst();
    }
}
