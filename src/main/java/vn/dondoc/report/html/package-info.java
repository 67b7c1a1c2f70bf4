/** The page that officials open: what each part shows is a record here, how it looks a template in {@code src/main/jte}. */
@NullMarked
package vn.dondoc.report.html;

import org.jspecify.annotations.NullMarked;
