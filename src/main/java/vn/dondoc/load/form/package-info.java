/** The document kinds of the input model, field by field, put together from shapes. */
@NullMarked
package vn.dondoc.load.form;

import org.jspecify.annotations.NullMarked;
