/** Scenarios: small workspaces with the findings that rules must have on them; how they are read, run and counted. */
@NullMarked
package vn.dondoc.scenario;

import org.jspecify.annotations.NullMarked;
