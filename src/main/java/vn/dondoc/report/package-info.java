/** Output formats, one class each, written from an {@link vn.dondoc.finding.Audit} and nothing else. */
@NullMarked
package vn.dondoc.report;

import org.jspecify.annotations.NullMarked;
