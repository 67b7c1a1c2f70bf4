package vn.dondoc.alert;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Finding;
import vn.dondoc.source.CodePoints;

/**
 * One run of alerts: who must be told what of a result. Its stages stand in files of their own: {@link Router},
 * {@link Inhibition}, {@link Digest}, {@link Comparison}, {@link LetterWriter} and {@link Renderer}, {@link Courier}.
 */
public final class Alerting {

    private final Audit audit;
    private final int repeatAfter;
    private final Scope scope;
    private final Routes routes;
    private final Inhibition inhibition;
    private final Map<String, Digest> digests;
    private final Standing standing;
    private final AddressBook book;

    /** What of the findings messages are about. */
    @FunctionalInterface
    public interface Scope {

        /** Whether messages speak of a rule's findings about a unit in a program. */
        boolean covers(String rule, @Nullable String program, @Nullable String unit);
    }

    /**
     * Routes, inhibits and groups.
     *
     * @param audit everything that was found: what is narrowed away is not gone
     * @param scope what of it messages speak of
     * @param repeatAfter days after which what still stands is told again, 1 or more
     */
    public Alerting(Audit audit, Scope scope, int repeatAfter) {
        this.audit = audit;
        this.scope = scope;
        this.repeatAfter = repeatAfter;
        List<Dossier> dossiers = audit.dossiers();
        List<Finding> findings = audit.findings().stream()
                .filter(finding -> scope.covers(
                        finding.rule().id(),
                        finding.subject().program(),
                        finding.subject().unit()))
                .toList();
        this.routes = Router.route(findings, dossiers);
        this.inhibition = Inhibition.of(routes.routes(), findings);
        this.digests = Digest.group(inhibition.routes());
        this.standing = new Standing(audit.findings());
        this.book = AddressBook.of(dossiers);
    }

    /** Roles that have no address, and where their messages go. */
    public List<Fall> falls() {
        return routes.falls();
    }

    /** Compares with a ledger: what must be told now, by address. */
    public void eachNotice(Ledger ledger, Consumer<Notice> consumer) {
        ledger.judged(audit.findings());
        Comparison comparison = new Comparison(audit.asOf(), repeatAfter, ledger, inhibition, standing, gone(), book);
        Set<String> addresses = new TreeSet<>(CodePoints.ORDER);
        addresses.addAll(digests.keySet());
        addresses.addAll(ledger.recipients());
        for (String address : addresses) {
            Digest digest = digests.get(address);
            if (digest == null) {
                // What stood against this one is gone, or goes to others now; an address that nobody has any more is
                // left.
                digest = book.find(address)
                        .map(recipient -> new Digest(recipient, List.of()))
                        .orElse(null);
            }
            if (digest != null) {
                comparison.notice(digest).ifPresent(consumer);
            }
        }
    }

    /**
     * Tells everyone through one channel.
     *
     * @param patience how long temporary failures are tried again
     */
    public void tell(Channel channel, Ledger ledger, Sender sender, Pause pause, Duration patience, Progress progress)
            throws InterruptedException {
        Courier courier = new Courier(channel, ledger, pause, patience, progress);
        Renderer renderer = new Renderer(audit, sender);
        Set<String> waiting = courier.finishEarlier();
        eachNotice(ledger, notice -> {
            if (waiting.contains(notice.recipient().address())) {
                progress.heldBack(notice.recipient().address());
            } else {
                courier.accept(renderer.message(notice, channel));
            }
        });
        courier.finish();
    }

    /** What everyone would be told through one channel; nothing is handed over or recorded. */
    public void rehearse(Channel channel, Ledger ledger, Sender sender, Progress progress) {
        Renderer renderer = new Renderer(audit, sender);
        eachNotice(ledger, notice -> progress.delivered(renderer.rehearsed(notice, channel)));
    }

    LetterWriter letters() {
        return new LetterWriter(audit);
    }

    /** The unit whose head or mailbox has an address; null for officials. */
    @Nullable
    String unitOf(String address) {
        return book.unitOf(address);
    }

    /** What the run looked at: a program that it did not judge, or a rule that it left out, says nothing of what is gone. */
    private Predicate<About> gone() {
        Set<String> judged = new TreeSet<>(CodePoints.ORDER);
        audit.dossiers().forEach(dossier -> judged.add(dossier.id()));
        return about -> {
            String program = about.subject().program();
            return (program == null || judged.contains(program))
                    && scope.covers(about.rule(), program, about.subject().unit());
        };
    }
}
