package uk.concord.agency;

/** What a sharing agreement permits (dossier 3.1). */
public enum Purpose {
    HATE_MARAC,
    ACTION_PLAN,
    SCRUTINY,
    STATISTICS
}
