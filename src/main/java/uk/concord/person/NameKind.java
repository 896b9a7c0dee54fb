package uk.concord.person;

/** What kind of name it is; a person has one or more, and one word is enough (3.3). */
public enum NameKind {
    LEGAL("Name"),
    KNOWN_AS("Known as"),
    PREVIOUS("Previous name"),
    ALIAS("Other name"),
    TRANSLITERATION("In Latin script");

    private final String words;

    NameKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
