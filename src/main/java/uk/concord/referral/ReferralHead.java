package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.deadline.LondonTime;
import uk.concord.form.Idleness;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Reference;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * What a referral keeps beside its life: what is fixed when it is begun, how long it lies idle, what its author's manager
 * said to it, and whether it cannot wait.
 */
@MappedSuperclass
public abstract class ReferralHead extends Kept {
    @Enumerated(EnumType.STRING)
    private ReferralStatus status = ReferralStatus.DRAFT;

    private String reference = "";

    @Column(name = "referrer_id", columnDefinition = "BINARY(16)")
    private UUID referrerId = new UUID(0, 0);

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    private String area = "";

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    /** How often its author was warned that it lies idle; a change begins anew. */
    private int warnings;

    @Column(name = "warned_on")
    private @Nullable LocalDate warnedOn;

    @Embedded
    private @Nullable ManagersWord managersWord = ManagersWord.none();

    @Embedded
    private @Nullable Emergency emergency = Emergency.none();

    @Embedded
    private @Nullable SignOff signOff = SignOff.notAsked();

    @Embedded
    private @Nullable Enquiry enquiry;

    protected ReferralHead() {}

    /** Who refers, for which agency, to the conference of which area. */
    record Origin(UUID referrerId, UUID agencyId, String area) {}

    ReferralHead(Origin origin, Instant at) {
        reference = Reference.next("RF");
        referrerId = origin.referrerId();
        agencyId = origin.agencyId();
        area = origin.area();
        startedAt = at;
        changedAt = at;
    }

    void become(ReferralStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new RuleBroken("referral.status." + next.name());
        }
        status = next;
        touch(at);
    }

    /** Its author has sent it; where their manager signs first, triage has not received it yet (2.2). */
    ReferralHead sendPast(SignOff.State asked, Instant at) {
        if (asked == SignOff.State.ASKED) {
            become(ReferralStatus.WITH_MANAGER, at);
        }
        signOff = SignOff.begun(asked, at);
        return this;
    }

    ReferralHead signOff(UUID manager, Instant at, Instant read) {
        signOff = signOff().give(manager, at, read);
        return this;
    }

    /** Back to its author, who may change it and send it again. */
    ReferralHead sendBack(String why, UUID manager, Instant at) {
        signOff = signOff().sendBack(seal("sign_off_reason", why), manager, at);
        become(ReferralStatus.DRAFT, at);
        return this;
    }

    /** Its author takes it back from the manager, to change it. */
    ReferralHead takeBack(Instant at) {
        if (status != ReferralStatus.WITH_MANAGER) {
            throw new RuleBroken("referral.signOff.notAsked");
        }
        become(ReferralStatus.DRAFT, at);
        signOff = SignOff.notAsked();
        return this;
    }

    public SignOff signOff() {
        return signOff == null ? SignOff.notAsked() : signOff;
    }

    /** Why the manager sent it back. */
    public String signOffReason() {
        return signOff().reason().open(place("sign_off_reason"));
    }

    public ReferralStatus status() {
        return status;
    }

    ReferralHead touch(Instant at) {
        changedAt = at;
        warnings = 0;
        warnedOn = null;
        return this;
    }

    ReferralHead warn(int given, LocalDate today) {
        warnings = given;
        warnedOn = today;
        return this;
    }

    /** How long it has lain idle by now; what was typed since and not saved yet counts as a change. */
    Idleness idleness(Instant lastTyped) {
        Instant last = lastTyped.isAfter(changedAt) ? lastTyped : changedAt;
        return new Idleness(LondonTime.dayOf(last), warnings, Optional.ofNullable(warnedOn));
    }

    /** What its author's manager said. */
    public ManagersWord managersWord() {
        if (managersWord == null) {
            managersWord = ManagersWord.none();
        }
        return managersWord;
    }

    public Emergency emergency() {
        return emergency == null ? Emergency.none() : emergency;
    }

    ReferralHead askEmergency(String why) {
        if (emergency().state() != Emergency.State.NOT_ASKED) {
            throw new RuleBroken("referral.emergency.again");
        }
        emergency = Emergency.asked(seal("emergency_why", why));
        return this;
    }

    ReferralHead refuseEmergency(String reason, UUID chair) {
        emergency = emergency().refuse(seal("emergency_answer", reason), chair);
        return this;
    }

    /** Why it cannot wait. */
    public String emergencyWhy() {
        return emergency().why().open(place("emergency_why"));
    }

    /** Why it can wait after all, as the chair said it to the asking agency. */
    public String emergencyAnswer() {
        return emergency().answer().open(place("emergency_answer"));
    }

    ReferralHead enquire(String question, Instant at) {
        enquiry = Enquiry.of(seal("info_request", question), at);
        return this;
    }

    public Optional<Enquiry> enquiry() {
        return Optional.ofNullable(enquiry);
    }

    public String infoRequest() {
        return enquiry == null ? "" : enquiry.question().open(place("info_request"));
    }

    public String infoReply() {
        return enquiry == null ? "" : enquiry.reply().open(place("info_reply"));
    }

    ReferralHead askWithdrawal(String reason, UUID manager) {
        managersWord().withdraw(seal("withdrawal_reason", reason), manager);
        return this;
    }

    /** Why the manager wants it withdrawn. */
    public String withdrawalReason() {
        return managersWord().withdrawalReason().open(place("withdrawal_reason"));
    }

    SealedText seal(String column, String text) {
        return SealedText.of(place(column), text.strip());
    }

    SealedPlace place(String column) {
        return new SealedPlace(id(), "referral." + column, id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.REFERRAL, id());
    }

    boolean isBy(UUID account) {
        return referrerId.equals(account);
    }

    public String reference() {
        return reference;
    }

    public UUID referrerId() {
        return referrerId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String area() {
        return area;
    }

    /** UTC. */
    public Instant changedAt() {
        return changedAt;
    }

    /** UTC. */
    public Instant startedAt() {
        return startedAt;
    }
}
