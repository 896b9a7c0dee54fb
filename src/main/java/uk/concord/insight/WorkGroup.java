package uk.concord.insight;

import java.util.Locale;

/** The parts of "My work", in the order of the page: what is late first. */
public enum WorkGroup {
    OVERDUE("Overdue", "overdue", "overdue", "danger"),
    TODAY("Due today", "due today", "due today", "warning"),
    AGENCY_LATE("Overdue in your agency", "overdue in your agency", "overdue in your agency", "danger"),
    AGENCY_REFUSED("Refused by your agency", "refused by your agency", "refused by your agency", "warning"),
    TRIAGE("Referrals to triage", "to triage", "to triage", ""),
    EMERGENCIES("Emergencies to decide", "emergency to decide", "emergencies to decide", "danger"),
    GLASS_REVIEWS("Break-glass to review", "break-glass to review", "break-glass to review", "danger"),
    DECLINES("Declines to confirm", "decline to confirm", "declines to confirm", ""),
    REFERRAL_SIGN_OFFS("Referrals to sign off", "referral to sign off", "referrals to sign off", ""),
    RESEARCH("Research requests", "research request", "research requests", ""),
    ANSWERS("Actions to accept or refuse", "action to accept or refuse", "actions to accept or refuse", ""),
    ACTIONS("Your actions", "action", "actions", ""),
    REFERRALS("Your referrals", "referral to finish", "referrals to finish", ""),
    MEETINGS("Meetings in session", "meeting in session", "meetings in session", ""),
    MINUTES("Minutes to approve", "set of minutes to approve", "sets of minutes to approve", ""),
    PLAN_UPDATES("Plan items to update", "plan item to update", "plan items to update", ""),
    EVIDENCE("Plan decisions to make", "plan decision to make", "plan decisions to make", ""),
    SIGN_OFFS("Items to sign off", "item to sign off", "items to sign off", ""),
    AGREEMENTS("Sharing agreements", "agreement to look at", "agreements to look at", "");

    private final String title;
    private final String one;
    private final String many;
    private final String kind;

    WorkGroup(String title, String one, String many, String kind) {
        this.title = title;
        this.one = one;
        this.many = many;
        this.kind = kind;
    }

    /** The heading of its list. */
    public String title() {
        return title;
    }

    /** What its figure counts, in the singular for one. */
    public String noun(int count) {
        return count == 1 ? one : many;
    }

    /** Whether what is late stays among its own: what others of the agency owe is not the viewer's to do. */
    boolean isOfAgency() {
        return this == AGENCY_LATE || this == AGENCY_REFUSED;
    }

    /** The colour of its tile; words say the same. */
    public String kind() {
        return kind;
    }

    /** The anchor of its list, to which its figure leads. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
