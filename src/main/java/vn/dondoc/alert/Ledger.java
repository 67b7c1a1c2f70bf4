package vn.dondoc.alert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding;

/**
 * Who was told what, through one channel: what makes each message go out once. A message is entered as pending before it is
 * handed over, and what became of it after; only what was sent counts as told.
 */
public interface Ledger {

    /** Everyone who was ever told something. */
    Set<String> recipients();

    /** What one recipient was told. */
    Account account(String address);

    /** The promise that holds for a finding: the last one made since it was last told to be gone; null for none. */
    @Nullable
    Promise promise(String fingerprint);

    /** What a finding that was told was about. */
    Optional<About> about(String fingerprint);

    /** Notes that messages are about to be handed over; all of them or none. One that is known already is pending again. */
    void pending(List<Message> messages);

    /** Notes what became of a message's hand-over. */
    void ended(Message message, Outcome outcome);

    /** Messages that were neither sent nor refused for good, the oldest first. */
    List<Waiting> unfinished();

    /** An unfinished message, as it was. */
    Message message(String id);

    /** Says what the findings of the run were, so that {@link #about} knows them. */
    void judged(List<Finding> findings);

    /** A message on its way. */
    record Waiting(String id, String address) {}
}
