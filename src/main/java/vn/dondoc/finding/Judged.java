package vn.dondoc.finding;

import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Waiver;

/**
 * A breach after the waivers were held against it.
 *
 * @param waivedBy the first waiver in force that matches, or null
 * @param expired where none in force matches: the first expired waiver that would have, or null
 */
public record Judged(
        Breach breach, @Nullable Waiver waivedBy, @Nullable Waiver expired) {}
