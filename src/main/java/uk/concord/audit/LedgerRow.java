package uk.concord.audit;

import java.time.Instant;
import uk.concord.access.Act;

/** One line of "who has looked". */
public record LedgerRow(Instant at, String name, String agency, Act act, String operation, Outcome outcome) {}
