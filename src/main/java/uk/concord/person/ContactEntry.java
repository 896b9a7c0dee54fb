package uk.concord.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach a person, as it was entered.
 *
 * @param value number, address or name of whoever passes a message on
 * @param note when it is safe, who answers, whether a message may be left
 * @param checkedOn the day on which it was last confirmed with them
 */
public record ContactEntry(
        ContactChannel channel,
        String value,
        Safety safety,
        String note,
        @Nullable LocalDate checkedOn) {}
