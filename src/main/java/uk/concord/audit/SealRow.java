package uk.concord.audit;

import java.time.Instant;

/** A signed sheet as the list shows it: its number, when it was signed, and how many chains had moved. */
public record SealRow(long number, Instant at, int chains) {}
