package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import uk.concord.kernel.SealedText;

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
