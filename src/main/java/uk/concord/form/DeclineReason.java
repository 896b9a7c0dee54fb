package uk.concord.form;

/** Why a referral is declined; the referrer reads it together with the advice. */
public enum DeclineReason {
    NOT_HATE_RELATED("Not perceived as hate-related by anybody"),
    CRITERIA_NOT_MET("No criterion is met at present"),
    ONE_AGENCY_CAN_ACT("One agency can act without a conference"),
    ALREADY_HEARD("Already heard, with nothing new"),
    OUT_OF_AREA("Outside the area"),
    NOT_ENOUGH_TO_ACT_ON("Not enough is known to act on");

    private final String words;

    DeclineReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
