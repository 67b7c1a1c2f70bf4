/** The history for people and for other programs: as text, as JSON, and as exports. */
@NullMarked
package vn.dondoc.history.view;

import org.jspecify.annotations.NullMarked;
