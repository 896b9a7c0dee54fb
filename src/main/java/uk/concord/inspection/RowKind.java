package uk.concord.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of the sheet describes. */
enum RowKind {
    INSPECTION,
    OWNER,
    THEME,
    CONCERN,
    RECOMMENDATION,
    PROMISE;

    static Optional<RowKind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
