package uk.concord.chain;

/** A seal that was not signed with the key of the portal, or not in this form, or is missing from its row. */
public final class ForgedSeal extends Exception {
    private static final long serialVersionUID = 1L;

    ForgedSeal(String why) {
        super(why);
    }

    ForgedSeal(String why, Throwable cause) {
        super(why, cause);
    }
}
