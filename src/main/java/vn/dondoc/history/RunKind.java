package vn.dondoc.history;

import java.util.Locale;

/** Why a run was recorded. */
public enum RunKind {
    AUDIT,
    ALERT;

    /** As the database writes it. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
