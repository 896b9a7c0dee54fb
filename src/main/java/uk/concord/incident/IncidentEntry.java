package uk.concord.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An incident as a worker enters it. */
public record IncidentEntry(
        IncidentClass incidentClass,
        String crimeReference,
        When when,
        Place place,
        Perception perception,
        String narrative) {

    /**
     * @param reportedOn the day on which it was first reported to anybody; none when it was not
     */
    public record When(Occurrence occurrence, @Nullable LocalDate reportedOn) {}

    /**
     * @param address where, or on which platform when it was online
     */
    public record Place(LocationKind kind, String address) {}

    /**
     * @param hostility the words, symbols or circumstances that showed it
     */
    public record Perception(PerceivedBy by, Flags flags, String hostility) {
        public Optional<OnlineFlag> online() {
            return flags.online();
        }
    }
}
