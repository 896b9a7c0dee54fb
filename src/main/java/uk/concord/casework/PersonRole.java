package uk.concord.casework;

/** What a person is in one case; the same person may be something else in another (dossier 3.3, 2.10). */
public enum PersonRole {
    VICTIM("Victim"),
    ALLEGED_PERPETRATOR("Alleged perpetrator"),
    CHILD_DEPENDANT("Child or dependant"),
    WITNESS("Witness"),
    THIRD_PARTY_REPORTER("Third-party reporter"),
    SUPPORTER("Supporter");

    private final String label;

    PersonRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
