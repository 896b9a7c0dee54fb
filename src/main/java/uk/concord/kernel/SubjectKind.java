package uk.concord.kernel;

/** What a record of the trail, or a key, is about. */
public enum SubjectKind {
    CASE,
    REFERRAL,
    PERSON,
    MEETING,
    PLAN,
    AGENCY,
    ACCOUNT
}
