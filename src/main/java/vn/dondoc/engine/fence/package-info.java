/** What a rule file given at run time may say: everything else is refused before any of it is loaded. */
@NullMarked
package vn.dondoc.engine.fence;

import org.jspecify.annotations.NullMarked;
