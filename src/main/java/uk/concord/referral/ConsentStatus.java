package uk.concord.referral;

/** What the victim said about the referral. Anything but given opens the without-consent record (3.2, L-04). */
public enum ConsentStatus {
    GIVEN("Given"),
    REFUSED("Refused"),
    NOT_SOUGHT_UNSAFE("Not asked: it was not safe to ask"),
    LACKS_CAPACITY("The victim lacks capacity to decide"),
    WITHDRAWN("Given, then withdrawn");

    private final String words;

    ConsentStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean needsRecord() {
        return this != GIVEN;
    }
}
