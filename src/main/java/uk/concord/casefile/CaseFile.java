package uk.concord.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Reference;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;
import uk.concord.referral.ReferralAccepted;
import uk.concord.risk.RiskLevel;

/**
 * A case. It is opened by an accepted referral, put on an agenda, researched and heard, heard again or watched for twelve
 * months, and closed by the chair with a reason; a further referral brings it back (dossier 2.3).
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends Kept {
    private String reference = "";

    private String area = "";

    @Enumerated(EnumType.STRING)
    private CaseStatus status = CaseStatus.OPEN;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk_level")
    private RiskLevel level = RiskLevel.INCOMPLETE;

    private boolean restricted;

    private boolean emergency;

    @Column(name = "child_at_risk")
    private boolean childAtRisk;

    @Column(name = "victim_id", columnDefinition = "BINARY(16)")
    private UUID victimId = new UUID(0, 0);

    @Column(name = "opened_at")
    private Instant openedAt = Instant.EPOCH;

    @Column(name = "last_referral_at")
    private Instant lastReferralAt = Instant.EPOCH;

    /** The day of the meeting that is to hear it next. */
    @Column(name = "next_on")
    private @Nullable LocalDate nextOn;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "closure_reason")
    private @Nullable ClosureReason closureReason;

    @Column(name = "closure_words_sealed")
    private SealedText closureWords = SealedText.empty();

    @ElementCollection
    @CollectionTable(name = "case_referral", joinColumns = @JoinColumn(name = "case_id"))
    private Set<AcceptedReferral> referrals = new HashSet<>();

    protected CaseFile() {}

    private CaseFile(UUID id) {
        super(id);
    }

    /** Opens the case that an accepted referral asks for. */
    static CaseFile open(ReferralAccepted news, UUID victimId, RiskLevel level) {
        CaseFile opened = new CaseFile(news.caseId());
        opened.reference = Reference.next("HC");
        opened.area = news.origin().area();
        opened.childAtRisk = news.origin().childAtRisk();
        opened.victimId = victimId;
        opened.level = level;
        opened.openedAt = news.at();
        opened.lastReferralAt = news.at();
        opened.emergency = news.terms().into() == ReferralAccepted.Into.EMERGENCY;
        opened.restricted = news.terms().restricted();
        opened.referrals.add(new AcceptedReferral(news.referralId(), news.at()));
        return opened;
    }

    /** A further referral of the same victim comes to this case; one that was closed or watched opens again (2.10). */
    CaseFile receive(ReferralAccepted news, RiskLevel newLevel) {
        referrals.add(AcceptedReferral.further(
                news.referralId(), news.at(), news.terms().repeat()));
        lastReferralAt = news.at();
        level = level.orHigher(newLevel);
        childAtRisk |= news.origin().childAtRisk();
        if (status == CaseStatus.CLOSED || status == CaseStatus.MONITORING) {
            return reopen();
        }
        return this;
    }

    /** The closure reason stays on record (2.10). */
    private CaseFile reopen() {
        become(CaseStatus.OPEN);
        closedAt = null;
        return this;
    }

    CaseFile list() {
        boolean heardBefore = status == CaseStatus.HEARD || status == CaseStatus.MONITORING;
        return become(heardBefore ? CaseStatus.REVIEW_LISTED : CaseStatus.LISTED);
    }

    CaseFile hearOn(@Nullable LocalDate day) {
        nextOn = day;
        return this;
    }

    CaseFile research() {
        return become(CaseStatus.RESEARCH);
    }

    CaseFile hear() {
        nextOn = null;
        return become(CaseStatus.HEARD);
    }

    CaseFile defer() {
        nextOn = null;
        return become(CaseStatus.DEFERRED);
    }

    /** What the slip of a moment ago changed is changed back; no state of 2.3 follows from it. */
    CaseFile backBeforeTheRoom(LocalDate day) {
        if (status != CaseStatus.HEARD && status != CaseStatus.DEFERRED) {
            throw new RuleBroken("casework.status." + CaseStatus.IN_MEETING.name());
        }
        status = CaseStatus.IN_MEETING;
        nextOn = day;
        return this;
    }

    /** It was put on an agenda and is taken off again: it stands as it stood before; no state of 2.3 follows from it. */
    CaseFile takeOff(CaseStatus before) {
        if (!status.isOnAgenda()) {
            throw new RuleBroken("casework.status." + before.name());
        }
        status = before;
        nextOn = null;
        return this;
    }

    CaseFile monitor() {
        return become(CaseStatus.MONITORING);
    }

    /** Closes with a reason. S50: not while an action of it is open. */
    CaseFile close(ClosureReason reason, String words, boolean actionsEnded, Instant at) {
        if (!actionsEnded) {
            throw new RuleBroken("casework.close.openActions");
        }
        become(CaseStatus.CLOSED);
        closureReason = reason;
        closureWords = SealedText.of(closurePlace(), words);
        closedAt = at;
        return this;
    }

    /** Restricts it to named people, or lifts that (1.5). */
    CaseFile restrict(boolean toNamedPeople) {
        restricted = toNamedPeople;
        return this;
    }

    CaseFile raise(RiskLevel to) {
        level = level.orHigher(to);
        return this;
    }

    private CaseFile become(CaseStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleBroken("casework.status." + next.name());
        }
        status = next;
        return this;
    }

    private SealedPlace closurePlace() {
        return new SealedPlace(id(), "case_file.closure_words", id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, id());
    }

    public String reference() {
        return reference;
    }

    public String area() {
        return area;
    }

    public CaseStatus status() {
        return status;
    }

    public RiskLevel level() {
        return level;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public boolean isEmergency() {
        return emergency;
    }

    public boolean isChildAtRisk() {
        return childAtRisk;
    }

    public UUID victimId() {
        return victimId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant lastReferralAt() {
        return lastReferralAt;
    }

    public Optional<LocalDate> nextOn() {
        return Optional.ofNullable(nextOn);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<ClosureReason> closureReason() {
        return Optional.ofNullable(closureReason);
    }

    public String closureWords() {
        return closureWords.open(closurePlace());
    }

    /** A referral that came to the open case, and how it stands to the one before it; empty where nobody has said it. */
    public record Further(UUID referralId, Instant at, Optional<RepeatType> repeat) {}

    /** The referrals after the one that opened it, the earliest first (2.2, 2.7). */
    public List<Further> further() {
        return referrals.stream()
                .sorted(Comparator.comparing(AcceptedReferral::acceptedAt))
                .skip(1)
                .map(one -> new Further(one.referralId(), one.acceptedAt(), one.repeat()))
                .toList();
    }

    /** The referral that came last. */
    public UUID lastReferral() {
        return referrals.stream()
                .max(Comparator.comparing(AcceptedReferral::acceptedAt))
                .map(AcceptedReferral::referralId)
                .orElseThrow();
    }

    public int referralCount() {
        return referrals.size();
    }
}
