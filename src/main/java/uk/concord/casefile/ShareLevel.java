package uk.concord.casefile;

/** Who of the case's team may read a contribution (dossier 3.6, 3.11). */
public enum ShareLevel {
    ALL_ATTENDING("Shared with all agencies of the case"),
    STATUTORY_ONLY("Statutory agencies only"),
    NAMED("Named agencies only"),
    CHAIR_ONLY("Chair only");

    private final String label;

    ShareLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
