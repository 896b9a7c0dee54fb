package uk.concord.casefile;

/** Why a case was closed (dossier 2.3). */
public enum ClosureReason {
    RISK_REDUCED("Risk reduced"),
    MOVED_OTHER_PROCESS("Moved to another process"),
    TRANSFERRED("Transferred to another area"),
    VICTIM_DECEASED("The victim has died"),
    NO_FURTHER_MULTIAGENCY_VALUE("Nothing more that agencies can do together"),
    ENTERED_IN_ERROR("Entered in error");

    private final String label;

    ClosureReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
