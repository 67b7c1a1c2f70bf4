package vn.dondoc.cli;

import java.util.Set;

/** Variables of the environment that say where alerts go: no options, for they hold secrets or stand beside them. */
final class AlertVariables {

    /** Every one of them. */
    static final Set<String> ALL = Set.of(
            "DONDOC_SMTP_HOST",
            "DONDOC_SMTP_PORT",
            "DONDOC_SMTP_SECURITY",
            "DONDOC_SMTP_USER",
            "DONDOC_SMTP_PASSWORD",
            "DONDOC_SMTP_CA",
            "DONDOC_SMTP_TIMEOUT",
            "DONDOC_WEBHOOK_URL",
            "DONDOC_WEBHOOK_SECRET",
            "DONDOC_WEBHOOK_TIMEOUT");

    private AlertVariables() {}
}
