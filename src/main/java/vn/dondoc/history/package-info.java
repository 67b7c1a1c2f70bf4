/** Recorded runs, what was told to whom, and the chain that shows whether a record was changed: in a database. */
@NullMarked
package vn.dondoc.history;

import org.jspecify.annotations.NullMarked;
