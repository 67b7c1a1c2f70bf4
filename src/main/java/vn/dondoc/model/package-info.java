/** What was written in plans, reports, decisions and registries, bound to records; nothing is derived here. */
@NullMarked
package vn.dondoc.model;

import org.jspecify.annotations.NullMarked;
