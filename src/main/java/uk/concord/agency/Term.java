package uk.concord.agency;

import java.time.LocalDate;

/** How long an agreement runs: first day, the day its review falls due, last day. */
public record Term(LocalDate startsOn, LocalDate reviewOn, LocalDate expiresOn) {}
