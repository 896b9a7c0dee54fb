package uk.concord.form;

/** What the victim said to the referral. Anything but given opens the without-consent record (L-04). */
public enum Consent {
    GIVEN("Given"),
    REFUSED("Refused"),
    NOT_SOUGHT_UNSAFE("Not asked: asking is not safe"),
    LACKS_CAPACITY("Lacks capacity for this decision"),
    WITHDRAWN("Withdrawn");

    private final String words;

    Consent(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean needsRecord() {
        return this != GIVEN;
    }
}
