package vn.dondoc.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names of messages that come from what they say, so that a message handed over twice can be known. */
final class MessageIds {

    private static final int DIGITS = 32;

    private MessageIds() {}

    /** The same for the same recipient, day, channel and tellings. */
    static String of(Notice notice, String channel, String domain) {
        StringBuilder text = new StringBuilder("message\n");
        text.append(channel).append('\n');
        text.append(notice.recipient().address()).append('\n');
        text.append(notice.asOf()).append('\n');
        for (Telling telling : notice.tellings()) {
            text.append(telling.fingerprint())
                    .append(' ')
                    .append(telling.reason().written())
                    .append(' ')
                    .append(telling.level())
                    .append('\n');
        }
        return notice.asOf() + "." + digest(text.toString()) + "@" + domain;
    }

    /** The same for all messages to a recipient about the same unit, or about several. */
    static String thread(Notice notice, List<String> programs, String domain) {
        List<Notice.UnitPart> units = notice.units();
        String about = notice.overview() || units.size() != 1
                ? "*"
                : String.valueOf(units.get(0).unit());
        String text = "thread\n" + notice.recipient().address() + "\n" + String.join(" ", programs) + "\n" + about;
        return "thread." + digest(text) + "@" + domain;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
