package uk.concord.incident;

/** Who perceived hostility: any one person suffices (rule 6 of 0.2). */
public enum PerceivedBy {
    VICTIM("The victim"),
    WITNESS("A witness"),
    OFFICER("An officer"),
    TPRC("A reporting centre worker"),
    OTHER("Somebody else");

    private final String words;

    PerceivedBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
