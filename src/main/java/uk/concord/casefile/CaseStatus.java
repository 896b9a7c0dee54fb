package uk.concord.casefile;

import java.util.EnumSet;
import java.util.Set;

/** The states of a case (dossier 2.3). RESTRICTED, LEGAL_HOLD and EMERGENCY are flags beside them. */
public enum CaseStatus {
    OPEN("Open"),
    LISTED("Listed"),
    RESEARCH("Research"),
    READY("Ready"),
    IN_MEETING("In meeting"),
    DEFERRED("Deferred"),
    HEARD("Heard"),
    REVIEW_LISTED("Listed for review"),
    MONITORING("Monitoring"),
    CLOSED("Closed"),
    TRANSFER_PENDING("Transfer pending"),
    TRANSFERRED_OUT("Transferred out"),
    ARCHIVED("Archived"),
    ERASED("Erased");

    private final String label;

    CaseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Which look its tag has. */
    public String look() {
        return switch (this) {
            case OPEN, LISTED, REVIEW_LISTED, RESEARCH, READY, IN_MEETING -> "info";
            case DEFERRED, TRANSFER_PENDING -> "warning";
            case HEARD, MONITORING -> "success";
            case CLOSED, TRANSFERRED_OUT, ARCHIVED, ERASED -> "neutral";
        };
    }

    /** The states that may follow this one. */
    public Set<CaseStatus> successors() {
        return switch (this) {
            case OPEN, DEFERRED -> EnumSet.of(LISTED, CLOSED, TRANSFER_PENDING);
            case LISTED, REVIEW_LISTED -> EnumSet.of(RESEARCH, READY, IN_MEETING, DEFERRED, HEARD);
            case RESEARCH -> EnumSet.of(READY, IN_MEETING, DEFERRED, HEARD);
            case READY -> EnumSet.of(IN_MEETING, DEFERRED, HEARD);
            case IN_MEETING -> EnumSet.of(HEARD, DEFERRED);
            case HEARD -> EnumSet.of(MONITORING, REVIEW_LISTED, CLOSED, TRANSFER_PENDING);
            case MONITORING -> EnumSet.of(CLOSED, OPEN, REVIEW_LISTED, TRANSFER_PENDING);
            case CLOSED -> EnumSet.of(OPEN, ARCHIVED);
            case TRANSFER_PENDING -> EnumSet.of(TRANSFERRED_OUT, OPEN);
            case TRANSFERRED_OUT -> EnumSet.of(ARCHIVED);
            case ARCHIVED -> EnumSet.of(ERASED);
            case ERASED -> EnumSet.noneOf(CaseStatus.class);
        };
    }

    /** Handed over, archived or erased: nothing more happens to it here. */
    public boolean isOver() {
        return this == TRANSFERRED_OUT || this == ARCHIVED || this == ERASED;
    }

    /** On an agenda that has not come to it yet. */
    boolean isOnAgenda() {
        return this == LISTED || this == REVIEW_LISTED || this == RESEARCH || this == READY;
    }

    public boolean mayBecome(CaseStatus next) {
        return successors().contains(next);
    }
}
