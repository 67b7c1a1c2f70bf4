package vn.dondoc.model;

import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/** A head, an official or a signatory, as written; blank stays blank. */
public record Person(
        @Nullable String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        Place place) {}
