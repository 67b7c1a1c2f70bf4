package vn.dondoc.alert;

import org.jspecify.annotations.Nullable;

/**
 * A person or a mailbox that mail reaches. Two are the same when their addresses are.
 *
 * @param address in the form of {@link MailAddress}
 * @param name of the person; null for a mailbox, and where it is not known
 * @param title of the person, or null
 * @param office name of the unit that the person heads or whose mailbox it is; null for officials
 */
public record Recipient(
        String address,
        @Nullable String name,
        @Nullable String title,
        @Nullable String office) {}
