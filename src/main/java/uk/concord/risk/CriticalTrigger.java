package uk.concord.risk;

import java.util.Locale;

/** Whether a tick makes the level High on its own: never, always, or when the question's condition is also true (3.5). */
public enum CriticalTrigger {
    NO,
    YES,
    IF;

    static CriticalTrigger named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean fires(boolean conditionMet) {
        return this == YES || (this == IF && conditionMet);
    }
}
