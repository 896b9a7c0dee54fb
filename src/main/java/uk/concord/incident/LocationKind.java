package uk.concord.incident;

/** Where it happened. Online alone needs a platform, not an address (3.4). */
public enum LocationKind {
    HOME("At or near home"),
    STREET("In the street"),
    SCHOOL("At a school or college"),
    WORK("At work"),
    FAITH_BUILDING("At a faith building"),
    TRANSPORT("On public transport"),
    CUSTODY("In custody"),
    ONLINE("Online"),
    OTHER("Somewhere else");

    private final String words;

    LocationKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
