package uk.concord.incident;

import java.util.Optional;
import java.util.UUID;

/** An incident as a referral or a case shows it. */
public record IncidentCard(
        UUID id, UUID agencyId, IncidentEntry entry, FlagStatus flagStatus, Flags originalFlags, int openQueries) {
    public String whenWords() {
        return entry.when().occurrence().words();
    }

    public String classWords() {
        return entry.incidentClass().words();
    }

    public String placeWords() {
        String address = entry.place().address();
        String kind = entry.place().kind().words();
        return address.isEmpty() ? kind : kind + ": " + address;
    }

    public String perceivedByWords() {
        return entry.perception().by().words();
    }

    public String strandWords() {
        return entry.perception().flags().strandWords();
    }

    /** "Not recorded" until somebody answers, never "No" (S35). */
    public String onlineWords() {
        return entry.perception().flags().onlineWords();
    }

    public Optional<OnlineFlag> online() {
        return entry.perception().online();
    }

    public Flags flags() {
        return entry.perception().flags();
    }

    public String narrative() {
        return entry.narrative();
    }

    public String hostility() {
        return entry.perception().hostility();
    }

    public String crimeReference() {
        return entry.crimeReference();
    }
}
