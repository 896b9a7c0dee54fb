package uk.concord.risk;

/** What was answered to one question. Only yes is a tick; not known and not asked are never no (3.5). */
public enum RiskAnswer {
    YES("Yes"),
    NO("No"),
    DONT_KNOW("Do not know"),
    NOT_ASKED("Not asked");

    private final String words;

    RiskAnswer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean isTick() {
        return this == YES;
    }

    boolean isUnanswered() {
        return this == DONT_KNOW || this == NOT_ASKED;
    }
}
