package uk.concord.risk;

/** From how many ticks a level begins, and from how many unanswered questions it cannot be Standard (3.5). */
public record RiskBands(int mediumFrom, int highFrom, int incompleteFrom) {

    public RiskBands {
        if (mediumFrom < 1 || highFrom <= mediumFrom || incompleteFrom < 1) {
            throw new IllegalArgumentException("Bands must rise: medium before high, each from 1 on");
        }
    }

    RiskLevel forTicks(int ticks) {
        if (ticks >= highFrom) {
            return RiskLevel.HIGH;
        }
        return ticks >= mediumFrom ? RiskLevel.MEDIUM : RiskLevel.STANDARD;
    }

    RiskLevel forUnanswered(int unanswered) {
        return unanswered >= incompleteFrom ? RiskLevel.INCOMPLETE : RiskLevel.STANDARD;
    }
}
