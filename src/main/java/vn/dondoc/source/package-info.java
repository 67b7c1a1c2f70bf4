/** Files, YAML events and places (file, line, column): what was written and where, and what could not be read. */
@NullMarked
package vn.dondoc.source;

import org.jspecify.annotations.NullMarked;
