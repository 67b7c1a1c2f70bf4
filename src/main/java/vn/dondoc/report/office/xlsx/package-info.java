/** The Excel workbook of an audit: one class a sheet, one that knows what the library needs. */
@NullMarked
package vn.dondoc.report.office.xlsx;

import org.jspecify.annotations.NullMarked;
