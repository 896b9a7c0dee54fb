package uk.concord.inspection;

import java.util.Locale;

/** The headings of an inspection sheet. */
enum Column {
    KIND,
    CODE,
    THEME,
    TEXT,
    CONCERNS,
    OWNERS,
    ADVISERS,
    DEADLINE,
    TERM,
    NOTE;

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }
}
