package uk.concord.agency;

/**
 * News that an agreement stands differently from a day on: to be told once, not daily (S6).
 *
 * @param standing review overdue, expired or withdrawn
 */
public record AgreementLapsing(String title, AgreementStanding standing) {}
