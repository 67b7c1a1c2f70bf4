/** JSON Schema as a value: what the shapes of documents use to describe themselves to editors and other validators. */
@NullMarked
package vn.dondoc.load.schema;

import org.jspecify.annotations.NullMarked;
