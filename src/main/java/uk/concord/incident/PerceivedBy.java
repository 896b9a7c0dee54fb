package uk.concord.incident;

/** Who perceived hate in it: any one person suffices, and nobody else can take it back (rule 6 of 0.2). */
public enum PerceivedBy {
    VICTIM("The victim"),
    WITNESS("A witness"),
    OFFICER("An officer"),
    TPRC("A third-party reporting centre"),
    OTHER("Somebody else");

    private final String words;

    PerceivedBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
