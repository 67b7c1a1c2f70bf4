/** Charts as plain geometry: scales, ticks, lines through points. No colours and no words; templates draw them. */
@NullMarked
package vn.dondoc.report.chart;

import org.jspecify.annotations.NullMarked;
