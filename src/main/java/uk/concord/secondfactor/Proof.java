package uk.concord.secondfactor;

/** How far somebody has proved who they are. */
public enum Proof {
    NONE,
    /** The password fitted; the second step is still missing. */
    HALF,
    WHOLE
}
