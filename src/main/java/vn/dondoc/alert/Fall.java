package vn.dondoc.alert;

import org.jspecify.annotations.Nullable;

/**
 * A role without an address whose messages go to another.
 *
 * @param program id of the program whose role it is, or null
 * @param unit id of the unit whose role it is; null for officials
 * @param role as the ladder names it
 * @param to whom the messages go instead; null where there is no address at all
 * @param findings how many findings went that way
 */
public record Fall(
        @Nullable String program,
        @Nullable String unit,
        String role,
        @Nullable Recipient to,
        int findings) {}
