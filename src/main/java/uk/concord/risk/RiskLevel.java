package uk.concord.risk;

/** How high the risk is, lowest first. Incomplete stands above Standard: too little is known to call it Standard (3.5). */
public enum RiskLevel {
    STANDARD("Standard risk"),
    INCOMPLETE("Incomplete: judgement required"),
    MEDIUM("Medium risk"),
    HIGH("High risk");

    private final String words;

    RiskLevel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isBelow(RiskLevel other) {
        return compareTo(other) < 0;
    }

    /** Of two assessments the higher counts until it is reviewed (8). */
    public RiskLevel orHigher(RiskLevel other) {
        return isBelow(other) ? other : this;
    }
}
