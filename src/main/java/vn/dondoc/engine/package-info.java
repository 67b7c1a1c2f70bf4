/** The only package that knows Drools: the rule base, sessions, and the passes that turn facts into breaches. */
@NullMarked
package vn.dondoc.engine;

import org.jspecify.annotations.NullMarked;
