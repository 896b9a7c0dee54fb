package uk.concord.identity;

/** Whether an account may sign in. */
public enum AccountStatus {
    ACTIVE,
    SUSPENDED,
    LEFT
}
