/**
 * What rules match on: assignments, deadlines, states, KPI values, derived for one as-of date from what was written.
 * Calendars, deadlines and states are worked out here; whether an obligation is broken is decided in {@code rules/}.
 */
@NullMarked
package vn.dondoc.fact;

import org.jspecify.annotations.NullMarked;
