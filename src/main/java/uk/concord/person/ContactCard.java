package uk.concord.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A way to reach a person, with whether it is safe; what is not safe is shown so that nobody uses it by chance. */
public record ContactCard(
        UUID id,
        ContactChannel channel,
        String value,
        Safety safety,
        String note,
        @Nullable LocalDate checkedOn) {
    public boolean isSafe() {
        return safety.isSafe();
    }

    /** "Phone: weekdays 10:00 to 14:00": how, without the number itself. */
    public String words() {
        return note.isEmpty() ? channel.words() : channel.words() + ": " + note;
    }
}
