package uk.concord.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Act;

/**
 * What the information governance lead asks of the trail: a worker by address, a subject by reference or address, a kind
 * of processing, and days. Without worker and subject it is asked for a week: the whole trail is no answer.
 */
public record TrailQuestion(
        String who,
        String whom,
        @Nullable Act act,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int WEEK = 7;

    public TrailQuestion {
        who = who.strip().toLowerCase(Locale.ROOT);
        whom = whom.strip();
    }

    boolean asksForWorker() {
        return !who.isEmpty();
    }

    boolean asksForSubject() {
        return !whom.isEmpty();
    }

    /** From the beginning of its first day in London. */
    Instant since(LocalDate today) {
        boolean isOpen = from == null && !asksForWorker() && !asksForSubject();
        LocalDate first = isOpen ? (until == null ? today : until).minusDays(WEEK) : from;
        return first == null ? Instant.EPOCH : first.atStartOfDay(LONDON).toInstant();
    }

    /** To the end of its last day in London. */
    Instant before(LocalDate today) {
        LocalDate last = until == null ? today : until;
        return last.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(LONDON).toInstant();
    }

    /** As it is noted, hashed, beside the look itself (L-06). */
    String terms() {
        return String.join("|", who, whom, String.valueOf(act), String.valueOf(from), String.valueOf(until));
    }
}
