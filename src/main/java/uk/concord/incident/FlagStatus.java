package uk.concord.incident;

/** What has been made of an incident's flags since they were recorded (3.4). */
public enum FlagStatus {
    NOT_SAMPLED("As recorded"),
    SAMPLED("Under audit"),
    CONFIRMED("Confirmed"),
    ADDED_MISSED("A missed flag was added"),
    REMOVED_ERROR("Removed: entered in error"),
    STRAND_CHANGED("Strand changed"),
    STRAND_ADDED("Strand added"),
    ONLINE_CORRECTED("Online flag corrected"),
    QUERY_OPEN("Query open"),
    REFERRED_FCR("With the crime registrar");

    private final String words;

    FlagStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
