package vn.dondoc.alert;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which written addresses mail can be sent to, in one form for each. */
final class MailAddress {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    /** What may stand before the @ without quotes (RFC 5322); every server takes it. */
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private MailAddress() {}

    /**
     * In lower case, the domain in ASCII; null for what is no address that every server takes. So nothing that could end a
     * header's line or add a recipient ever gets into a message.
     */
    static @Nullable String of(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String address = written.strip();
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST) {
            return null;
        }
        String local = address.substring(0, at).toLowerCase(Locale.ROOT);
        String domain = ascii(address.substring(at + 1));
        boolean usable = domain != null
                && local.length() <= LONGEST_LOCAL
                && LOCAL.matcher(local).matches()
                && DOMAIN.matcher(domain).matches();
        return usable ? local + "@" + domain : null;
    }

    /** The part after the @. */
    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static @Nullable String ascii(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            // No name of a host in any script: the caller falls back to another address, and says so.
            return null;
        }
    }
}
