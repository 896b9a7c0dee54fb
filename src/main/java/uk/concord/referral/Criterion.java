package uk.concord.referral;

/** Why a case needs the conference (3.2); at least one is claimed, and one is chosen at triage (2.2). */
public enum Criterion {
    VISIBLE_HIGH("Visible high risk"),
    PROFESSIONAL_JUDGEMENT("Professional judgement"),
    ESCALATION("Potential escalation"),
    REPEAT("Repeat"),
    SELF_HARM_RISK("Risk of self-harm or suicide"),
    COMMUNITY_CRITICAL("Critical for a community");

    private final String words;

    Criterion(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
