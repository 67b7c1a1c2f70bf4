/** Commands, configuration, wiring and exit codes; the only package that knows the clock and the console. */
@NullMarked
package vn.dondoc.cli;

import org.jspecify.annotations.NullMarked;
