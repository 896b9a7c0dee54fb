package uk.concord.person;

/** As what a person stands in a referral or a case. Nobody is an offender before conviction (3.3). */
public enum PersonRole {
    VICTIM("Victim"),
    ALLEGED_PERPETRATOR("Alleged perpetrator"),
    CHILD_DEPENDANT("Child or dependant"),
    WITNESS("Witness"),
    THIRD_PARTY_REPORTER("Third-party reporter"),
    SUPPORTER("Supporter");

    private final String words;

    PersonRole(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
