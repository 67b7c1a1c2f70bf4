package vn.dondoc.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.alert.Mail.MailList;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;

/** Fifth stage, second half: puts letters into the form that a channel takes. */
final class Renderer {

    private final LetterWriter letters;
    private final LetterPage page = new LetterPage();
    private final Sender sender;

    Renderer(Audit audit, Sender sender) {
        this.letters = new LetterWriter(audit);
        this.sender = sender;
    }

    /** What a message would say, and nothing handed over. */
    Delivery rehearsed(Notice notice, Channel channel) {
        Letter letter = letters.letter(notice);
        return new Delivery(
                channel.name(),
                MessageIds.of(notice, channel.name(), MailAddress.domain(sender.address())),
                notice.recipient().address(),
                letter.subject(),
                notice.tellings(),
                null,
                false,
                LetterText.of(letter));
    }

    Message message(Notice notice, Channel channel) {
        Letter letter = letters.letter(notice);
        String domain = MailAddress.domain(sender.address());
        String id = MessageIds.of(notice, channel.name(), domain);
        String content = switch (channel.shape()) {
            case MAIL -> mail(notice, letter, id, domain).source(page);
            case JSON -> WebhookJson.of(notice, letter.subject(), (part, item) -> letters.entry(notice, part, item));
        };
        return new Message(
                id, notice.recipient().address(), letter.subject(), notice.asOf(), notice.tellings(), content);
    }

    private Mail mail(Notice notice, Letter letter, String id, String domain) {
        List<Dossier> programs = letters.programs(notice);
        return new Mail(
                id,
                MessageIds.thread(notice, programs.stream().map(Dossier::id).toList(), domain),
                sender.address(),
                sender.name(),
                notice.recipient(),
                notice.asOf(),
                list(programs, domain),
                letter);
    }

    /** By the program, where there is one and its id can stand in a header. */
    private static @Nullable MailList list(List<Dossier> programs, String domain) {
        if (programs.size() != 1) {
            return null;
        }
        Dossier program = programs.get(0);
        return program.id().matches("[A-Za-z0-9_-]+")
                ? new MailList(program.id() + ".dondoc." + domain, LetterEntries.clean(program.title()))
                : null;
    }
}
