package vn.dondoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * A unit's plan says that an area does not apply to it.
 *
 * @param reason why; null where it is blank
 */
public record NotApplicable(String area, @Nullable String reason) {}
