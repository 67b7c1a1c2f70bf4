package vn.dondoc.alert;

import vn.dondoc.finding.Severity;

/**
 * That a message tells a finding: what the ledger keeps of it.
 *
 * @param level the finding's; for one that is gone, the last that was told
 */
public record Telling(String fingerprint, Reason reason, Severity severity, int level) {}
