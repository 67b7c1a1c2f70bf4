package vn.dondoc.alert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding;

/** Ends a run at a step: before or after a channel or a ledger does something. */
final class Kill {

    private int left;

    /** @param step how many steps pass before it ends */
    Kill(int step) {
        this.left = step;
    }

    /** The run was killed. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    boolean isOver() {
        return left < 0;
    }

    private void step() {
        if (left-- == 0) {
            throw new Killed();
        }
    }

    Channel around(Channel channel) {
        return new Channel() {
            @Override
            public String name() {
                return channel.name();
            }

            @Override
            public Shape shape() {
                return channel.shape();
            }

            @Override
            public Outcome deliver(Message message) {
                step();
                Outcome outcome = channel.deliver(message);
                step();
                return outcome;
            }

            @Override
            public void close() {
                channel.close();
            }
        };
    }

    Ledger around(Ledger ledger) {
        return new Ledger() {
            @Override
            public Set<String> recipients() {
                return ledger.recipients();
            }

            @Override
            public Account account(String address) {
                return ledger.account(address);
            }

            @Override
            public @Nullable Promise promise(String fingerprint) {
                return ledger.promise(fingerprint);
            }

            @Override
            public Optional<About> about(String fingerprint) {
                return ledger.about(fingerprint);
            }

            @Override
            public void pending(List<Message> messages) {
                step();
                ledger.pending(messages);
                step();
            }

            @Override
            public void ended(Message message, Outcome outcome) {
                step();
                ledger.ended(message, outcome);
                step();
            }

            @Override
            public List<Waiting> unfinished() {
                return ledger.unfinished();
            }

            @Override
            public Message message(String id) {
                return ledger.message(id);
            }

            @Override
            public void judged(List<Finding> findings) {
                ledger.judged(findings);
            }
        };
    }
}
