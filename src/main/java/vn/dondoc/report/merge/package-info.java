/** Results of parts of a run, and how they become the result of the whole. */
@NullMarked
package vn.dondoc.report.merge;

import org.jspecify.annotations.NullMarked;
