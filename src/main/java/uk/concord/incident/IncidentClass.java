package uk.concord.incident;

/** Whether an incident is a crime; only crimes are in the annual return (3.4). */
public enum IncidentClass {
    CRIME("Crime"),
    NON_CRIME("Not a crime"),
    NOT_YET_DETERMINED("Not yet determined");

    private final String words;

    IncidentClass(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
