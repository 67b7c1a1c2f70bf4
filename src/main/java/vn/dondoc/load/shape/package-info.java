/** Shapes that a document's parts may have, as descriptions: one walk checks a node against them and keeps what is good. */
@NullMarked
package vn.dondoc.load.shape;

import org.jspecify.annotations.NullMarked;
