/**
 * Alerts: who must be told what, in one message for each person, exactly once. Stages in this order: route, inhibit, group,
 * compare with the ledger, render, deliver, record.
 */
@NullMarked
package vn.dondoc.alert;

import org.jspecify.annotations.NullMarked;
