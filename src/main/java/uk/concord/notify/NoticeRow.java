package uk.concord.notify;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the inbox. */
public record NoticeRow(
        UUID id,
        String code,
        String reference,
        String link,
        Instant madeAt,
        @Nullable Instant readAt) {
    public boolean isNew() {
        return readAt == null;
    }
}
