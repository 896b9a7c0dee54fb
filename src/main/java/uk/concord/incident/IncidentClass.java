package uk.concord.incident;

/** Whether it is a crime; a worker who is not the police need not decide (3.4). */
public enum IncidentClass {
    CRIME("Crime"),
    NON_CRIME("Not a crime"),
    NOT_YET_DETERMINED("Not yet decided");

    private final String words;

    IncidentClass(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
