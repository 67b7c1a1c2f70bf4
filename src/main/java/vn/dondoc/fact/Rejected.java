package vn.dondoc.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visible rejection of a unit's product. */
public record Rejected(String task, @Nullable String occurrence, LocalDate decided) {}
