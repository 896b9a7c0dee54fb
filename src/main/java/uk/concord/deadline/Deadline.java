package uk.concord.deadline;

/** The clocks of the protocol (2.5 and the steps of 2.4). Law is fixed here; local protocol gets its days from config. */
public enum Deadline {
    TRIAGE("DL-01", "Triage", Basis.LOCAL),
    FIRST_HEARING("DL-02", "Referral to first hearing", Basis.LOCAL),
    FIRST_CONTACT("DL-03", "First victim contact attempt", Basis.LOCAL),
    RESEARCH_RETURN("DL-04", "Research return", Basis.MEETING),
    ACTION_LIST("DL-05", "Action list", Basis.MEETING),
    MINUTES("DL-06", "Minutes", Basis.MEETING),
    ACTION("DL-07", "Action", Basis.OWN_DATE),
    EMERGENCY_DECISION("DL-08", "Emergency MARAC: decision", Basis.LOCAL),
    EMERGENCY_MEETING("DL-08", "Emergency MARAC: meeting", Basis.LOCAL),
    VICTIM_FEEDBACK("DL-09", "Victim outcome feedback", Basis.MEETING),
    DECLINE_APPEAL("DL-10", "Appeal of decline", Basis.LOCAL),
    TRANSFER_ACKNOWLEDGEMENT("DL-11", "Transfer acknowledgement", Basis.LOCAL),
    FLAG_CONFIRMATION("DL-12", "Flag confirmation", Basis.MEETING),
    REPEAT_WINDOW("DL-13", "Repeat and monitoring window", Basis.CALENDAR),
    BREAK_GLASS_REVIEW("DL-14", "Break-glass review", Basis.LOCAL),
    CHILD_NOTIFICATION("DL-15", "Child safeguarding notification", Basis.CALENDAR),
    SECTION_55("DL-16", "Section 55 publication", Basis.CALENDAR),
    REFERRAL_CUT_OFF("2.4-5", "Referral cut-off", Basis.MEETING),
    AGENDA("2.4-9", "Agenda and research requests", Basis.MEETING),
    PACK("2.4-11", "Pack", Basis.MEETING),
    TEAM_ACCESS("1.4", "Access of the team after closing", Basis.LOCAL);

    /** What a clock counts from, and whether its length is a local choice. */
    public enum Basis {
        /** Working days from receipt, set by local protocol. */
        LOCAL,
        /** Working days before or after the meeting, set by local protocol. */
        MEETING,
        /** The item's own date. */
        OWN_DATE,
        /** Calendar days or months fixed by law or by the national definition. */
        CALENDAR
    }

    private final String id;
    private final String label;
    private final Basis basis;

    Deadline(String id, String label, Basis basis) {
        this.id = id;
        this.label = label;
        this.basis = basis;
    }

    /** The number in the catalogue, such as DL-01. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public Basis basis() {
        return basis;
    }

    /** Whether an administrator may change its length: then it must be shown as local protocol, never as law (0.1). */
    public boolean isLocalProtocol() {
        return basis == Basis.LOCAL || basis == Basis.MEETING;
    }
}
