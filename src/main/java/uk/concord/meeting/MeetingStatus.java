package uk.concord.meeting;

import java.util.EnumSet;
import java.util.Set;

/** Where a meeting stands (dossier 3.8). */
public enum MeetingStatus {
    SCHEDULED("Scheduled"),
    AGENDA_ISSUED("Agenda issued"),
    PACK_ISSUED("Pack issued"),
    IN_SESSION("In session"),
    ENDED("Ended, minutes in draft"),
    MINUTES_ISSUED("Minutes approved"),
    CANCELLED("Cancelled");

    private final String label;

    MeetingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The states that may follow this one. */
    public Set<MeetingStatus> successors() {
        return switch (this) {
            case SCHEDULED -> EnumSet.of(AGENDA_ISSUED, CANCELLED);
            case AGENDA_ISSUED -> EnumSet.of(PACK_ISSUED, IN_SESSION, CANCELLED);
            case PACK_ISSUED -> EnumSet.of(IN_SESSION, CANCELLED);
            case IN_SESSION -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.of(MINUTES_ISSUED);
            case MINUTES_ISSUED, CANCELLED -> EnumSet.noneOf(MeetingStatus.class);
        };
    }

    public boolean mayBecome(MeetingStatus next) {
        return successors().contains(next);
    }

    public boolean isOver() {
        return this == ENDED || this == MINUTES_ISSUED || this == CANCELLED;
    }

    /** The agencies have the pack: what is returned stands, and others may read it (2.4-11, 3.6). */
    public boolean isPackOut() {
        return this == PACK_ISSUED || this == IN_SESSION || this == ENDED || this == MINUTES_ISSUED;
    }
}
