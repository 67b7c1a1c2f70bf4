/** Findings and what makes them: the rule catalogue, severities, fingerprints, waivers, the audit, the exit decision. */
@NullMarked
package vn.dondoc.finding;

import org.jspecify.annotations.NullMarked;
