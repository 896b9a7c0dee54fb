package uk.concord.form;

/** Whether the victim knows of the referral (3.2). */
public enum VictimAware {
    YES("Yes"),
    NO_UNSAFE("No: telling them is not safe yet"),
    NO_NOT_REACHED("No: not reached yet"),
    NO_OTHER("No: another reason");

    private final String words;

    VictimAware(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
