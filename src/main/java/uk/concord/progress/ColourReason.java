package uk.concord.progress;

/** Why an item has its colour: the row of the table of 4.3 that matched first. */
public enum ColourReason {
    SIGNED_OFF(Rag.BLUE),
    MONITOR_ONLY(Rag.GREY),
    SUPERSEDED(Rag.GREY),
    NOT_BEGUN(Rag.GREY),
    WAITING(Rag.GREY),
    NOTHING_TO_SHOW(Rag.GREY),
    PAST_DUE(Rag.RED),
    EVIDENCE_REJECTED(Rag.RED),
    MEASURE_OUTSIDE(Rag.RED),
    BLOCKED(Rag.RED),
    SEVERE(Rag.RED),
    NOT_PROGRESSED(Rag.RED),
    NO_OWNER_RESPONSE(Rag.RED),
    MILESTONE_OVERDUE(Rag.AMBER),
    DUE_SOON(Rag.AMBER),
    QUIET(Rag.AMBER),
    AWAITING_PROOF(Rag.AMBER),
    OUTCOME_WEAK(Rag.AMBER),
    ON_TRACK(Rag.GREEN),
    /** The colour of the worst item beneath it. */
    WORST_BENEATH(Rag.GREEN),
    CLAIMED(Rag.GREEN);

    private final Rag rag;

    ColourReason(Rag rag) {
        this.rag = rag;
    }

    Rag rag() {
        return rag;
    }

    /** Whether its sentence names the due date already, so that nobody need read it twice. */
    public boolean tellsDue() {
        return this == PAST_DUE || this == DUE_SOON || this == AWAITING_PROOF;
    }
}
