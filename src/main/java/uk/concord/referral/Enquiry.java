package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.kernel.SealedText;
import uk.concord.risk.RiskLevel;

/** What the coordinator asked the referrer, and what they answered; a later question replaces it. */
@Embeddable
public class Enquiry {
    @Column(name = "info_request_sealed")
    private SealedText question = SealedText.empty();

    @Column(name = "info_reply_sealed")
    private SealedText reply = SealedText.empty();

    @Column(name = "info_requested_at")
    private Instant askedAt = Instant.EPOCH;

    protected Enquiry() {}

    static Enquiry of(SealedText question, Instant at) {
        Enquiry enquiry = new Enquiry();
        enquiry.question = question;
        enquiry.askedAt = at;
        return enquiry;
    }

    Enquiry answer(SealedText text) {
        reply = text;
        return this;
    }

    /** While triage waits for the referrer. */
    record Pause(Instant began, Instant ended) {
        /** The working days that were left when it began still stand; the clock of a high risk never stood (2.2). */
        Instant resumed(RiskLevel level, Instant due, WorkingCalendar calendar) {
            if (!DeclineRule.mayPauseClock(level, false)) {
                return due;
            }
            int left = Math.max(0, calendar.workingDaysBetween(LondonTime.dayOf(began), LondonTime.dayOf(due)));
            LocalDate day = calendar.plusWorkingDays(calendar.receivedOn(ended), left);
            return LondonTime.at(day, LondonTime.timeOf(due));
        }
    }

    /** When triage falls due after what was asked: with a reply, or with what is held. */
    Instant dueAgain(Referral referral, Submission sent, Instant at, WorkingCalendar calendar) {
        if (!DeclineRule.mayPauseClock(sent.level(), referral.emergency().isAsked())) {
            return sent.triageDue();
        }
        return new Pause(askedAt, at).resumed(sent.level(), sent.triageDue(), calendar);
    }

    SealedText question() {
        return question;
    }

    SealedText reply() {
        return reply;
    }

    /** UTC. */
    public Instant askedAt() {
        return askedAt;
    }
}
