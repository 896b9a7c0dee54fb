package uk.concord.form;

/** Where a referral is passed when another route fits better (2.2). */
public enum RedirectTarget {
    DOMESTIC_ABUSE_MARAC("Domestic abuse MARAC"),
    MAPPA("MAPPA"),
    ADULT_SAFEGUARDING("Adult safeguarding"),
    CHILD_SAFEGUARDING("Child safeguarding"),
    ASB_CASE_REVIEW("ASB case review"),
    PREVENT_CHANNEL("Prevent and Channel"),
    OTHER_MARAC_AREA("MARAC of another area");

    private final String words;

    RedirectTarget(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
