/** From files to a workspace: what they say, bound to the model, and every problem met on the way. */
@NullMarked
package vn.dondoc.load;

import org.jspecify.annotations.NullMarked;
