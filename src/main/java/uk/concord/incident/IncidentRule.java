package uk.concord.incident;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Breach;

/** What an incident must say, and who may change its strands (3.4). Each method returns what is broken, mostly nothing. */
public final class IncidentRule {

    private IncidentRule() {}

    /**
     * When it was: London clock times, those not known null.
     *
     * @param orderExplained a reason is given why it was reported before it happened, or recorded before reported
     */
    public record Times(
            @Nullable LocalDateTime from,
            @Nullable LocalDateTime to,
            @Nullable LocalDateTime reported,
            @Nullable LocalDateTime recorded,
            boolean orderExplained) {}

    /** Nothing from the future; to is not before from; occurred, reported, recorded in that order unless explained. */
    public static List<Breach> times(Times times, LocalDateTime now) {
        List<Breach> breaches = new ArrayList<>();
        notAfter(times.from(), now, "incident.future", "from").ifPresent(breaches::add);
        notAfter(times.reported(), now, "incident.future", "reported").ifPresent(breaches::add);
        notAfter(times.from(), times.to(), "incident.endsBeforeItBegins", "to").ifPresent(breaches::add);
        if (!times.orderExplained()) {
            notAfter(times.from(), times.reported(), "incident.reportedBefore", "reported")
                    .ifPresent(breaches::add);
            notAfter(times.reported(), times.recorded(), "incident.recordedBefore", "recorded")
                    .ifPresent(breaches::add);
        }
        return List.copyOf(breaches);
    }

    /** Hate is what somebody perceived: at least one perceiver and one strand, monitored or local (rule 6 of 0.2). */
    public static List<Breach> perception(Set<PerceivedBy> perceivedBy, Set<Strand> strands) {
        List<Breach> breaches = new ArrayList<>();
        if (perceivedBy.isEmpty()) {
            breaches.add(new Breach("incident.perceivedBy", "perceivedBy"));
        }
        if (strands.isEmpty()) {
            breaches.add(new Breach("incident.strands", "strands"));
        }
        return List.copyOf(breaches);
    }

    /** A strand goes only for one of the three reasons, and only by whoever holds the record (S34, S36). */
    public static List<Breach> removingStrand(@Nullable StrandRemoval reason, boolean holdsRecord) {
        if (!holdsRecord) {
            return List.of(new Breach("incident.onlyQuery", "strands"));
        }
        return reason == null ? List.of(new Breach("incident.strandStays", "strands")) : List.of();
    }

    private static Optional<Breach> notAfter(
            @Nullable LocalDateTime first, @Nullable LocalDateTime second, String code, String field) {
        boolean wrong = first != null && second != null && first.isAfter(second);
        return wrong ? Optional.of(new Breach(code, field)) : Optional.empty();
    }
}
