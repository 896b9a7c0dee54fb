package uk.concord.audit;

import java.time.Instant;
import uk.concord.access.Act;

/** One act in "who has looked": of the lines that it wrote in the subject's chain, the first. */
public record LedgerRow(Instant at, String name, String agency, Act act, String operation, Outcome outcome) {}
