package uk.concord.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.deadline.ClockState;
import uk.concord.deadline.Clockface;
import uk.concord.deadline.LondonTime;
import uk.concord.risk.RiskLevel;

/**
 * A referral in the queue, the most urgent first.
 *
 * @param receipt the true time of receipt, and from when targets count if that is later
 * @param why the criteria that were claimed
 * @param matches how many people may be the same, never who (1.4, S25)
 */
public record TriageRow(
        UUID id, String reference, Receipt receipt, Clockface clock, RiskLevel level, Because why, long matches) {

    /** The true time, and a remark when targets count from a later day (S26). */
    public record Receipt(Instant at, String remark) {
        static Receipt of(Instant at, LocalDate receivedOn) {
            boolean same = LondonTime.dayOf(at).equals(receivedOn);
            return new Receipt(at, same ? "" : "Counts from " + LondonTime.day(receivedOn));
        }
    }

    /** Why it was sent, and by whom. */
    public record Because(String criteria, String agency, boolean childAtRisk, boolean emergency) {}

    /** "High risk, child at risk": what must be seen before the row is opened. */
    public String urgencyWords() {
        return level.words() + (why.childAtRisk() ? ", child at risk" : "");
    }

    public boolean isSoon() {
        return clock.state() == ClockState.TODAY;
    }

    public boolean isLate() {
        return clock.state() == ClockState.LATE;
    }
}
