package uk.concord.referral;

/** Whether the victim knows of the referral (3.2). */
public enum VictimAware {
    YES("Yes"),
    NO_UNSAFE("No, it is not safe to tell them"),
    NO_NOT_REACHED("No, they could not be reached"),
    NO_OTHER("No, for another reason");

    private final String words;

    VictimAware(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
