/** What Excel and Word files have in common. Only this package and those in it know the library that writes them. */
@NullMarked
package vn.dondoc.report.office;

import org.jspecify.annotations.NullMarked;
