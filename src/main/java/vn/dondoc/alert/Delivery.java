package vn.dondoc.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message in this run.
 *
 * @param id its Message-ID
 * @param outcome null where nothing was handed over: a dry run
 * @param retried it was begun by an earlier run
 * @param text what it says, in a dry run; else null
 */
public record Delivery(
        String channel,
        String id,
        String address,
        String subject,
        List<Telling> tellings,
        @Nullable Outcome outcome,
        boolean retried,
        @Nullable String text) {

    static Delivery of(String channel, Message message, Outcome outcome, boolean retried) {
        return new Delivery(
                channel,
                message.id(),
                message.address(),
                message.subject(),
                message.tellings(),
                outcome,
                retried,
                null);
    }

    /** Whether it reached the other side, or would be handed over in a run that is not dry. */
    public boolean isSent() {
        return outcome == null || outcome.state() == Outcome.State.ACCEPTED;
    }
}
