package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.form.ChildrenAnswer;
import uk.concord.form.Consent;
import uk.concord.form.Criterion;
import uk.concord.form.InOffice;
import uk.concord.form.VictimAware;
import uk.concord.risk.RiskLevel;

/** What triage and its clock go by: fixed when the referral is sent; only the due time moves, while more is asked for. */
@Embeddable
public class Submission {
    @Column(name = "victim_id", columnDefinition = "BINARY(16)")
    private UUID victimId = new UUID(0, 0);

    @Column(name = "submitted_at")
    private Instant at = Instant.EPOCH;

    /** The working day from which targets count; the true time of receipt is {@link #at} (S26). */
    @Column(name = "received_on")
    private LocalDate receivedOn = LocalDate.EPOCH;

    @Column(name = "triage_due")
    private Instant triageDue = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_at_submission")
    private RiskLevel level = RiskLevel.INCOMPLETE;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent_status")
    private Consent consent = Consent.GIVEN;

    @Enumerated(EnumType.STRING)
    @Column(name = "victim_aware")
    private VictimAware victimAware = VictimAware.YES;

    @Enumerated(EnumType.STRING)
    @Column(name = "children_answer")
    private ChildrenAnswer children = ChildrenAnswer.UNKNOWN;

    @Column(name = "child_at_risk")
    private boolean childAtRisk;

    @Enumerated(EnumType.STRING)
    @Column(name = "in_office")
    private @Nullable InOffice inOffice;

    protected Submission() {}

    /**
     * News that a complete referral was received and waits for triage.
     *
     * @param at true time of receipt, UTC
     */
    public record Received(UUID referralId, String area, UUID victimId, Instant at) {}

    /** What a complete draft comes to when it is sent. */
    record Complete(Submission submission, Set<Criterion> criteria, List<ReferralPerson> people) {}

    /** When it came, from which day targets count, and until when triage has time. */
    record Receipt(Instant at, LocalDate receivedOn, Instant triageDue) {}

    /** What was answered about consent, children and who the people are. */
    record Circumstances(
            Consent consent,
            VictimAware victimAware,
            ChildrenAnswer children,
            boolean childAtRisk,
            InOffice inOffice) {}

    static Submission of(Receipt receipt, UUID victimId, RiskLevel level, Circumstances circumstances) {
        Submission submission = new Submission();
        submission.at = receipt.at();
        submission.receivedOn = receipt.receivedOn();
        submission.triageDue = receipt.triageDue();
        submission.victimId = victimId;
        submission.level = level;
        submission.consent = circumstances.consent();
        submission.victimAware = circumstances.victimAware();
        submission.children = circumstances.children();
        submission.childAtRisk = circumstances.childAtRisk();
        submission.inOffice = circumstances.inOffice();
        return submission;
    }

    Submission dueAgain(Instant due) {
        triageDue = due;
        return this;
    }

    public UUID victimId() {
        return victimId;
    }

    /** The true time of receipt, UTC. */
    public Instant at() {
        return at;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** UTC. */
    public Instant triageDue() {
        return triageDue;
    }

    public RiskLevel level() {
        return level;
    }

    public Consent consent() {
        return consent;
    }

    public VictimAware victimAware() {
        return victimAware;
    }

    public ChildrenAnswer children() {
        return children;
    }

    public boolean isChildAtRisk() {
        return childAtRisk;
    }

    /** Its case is for named people only, by default: one of its people holds an office (1.5). */
    public boolean isForNamedOnly() {
        return inOffice == InOffice.YES;
    }

    /** Its author did not know whether one of its people holds an office. */
    public boolean isOfficeUnknown() {
        return inOffice == InOffice.UNKNOWN;
    }
}
