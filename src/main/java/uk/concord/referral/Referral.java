package uk.concord.referral;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
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
import uk.concord.risk.RiskLevel;

/**
 * A worker's request that agencies meet about a victim. It is begun as a draft that only its author and their manager see,
 * filled section by section, and sent when complete. The coordinator then asks for more, accepts it, which opens a case,
 * adds it to an open case, passes it to another route, or proposes a decline that a second person confirms. Its author may
 * withdraw it, but not when the risk is high or a child is at risk.
 */
@Entity
@Table(name = "referral")
public class Referral extends Kept {
    static final int SHORTEST_ADVICE = 20;

    private String reference = "";

    @Column(name = "referrer_id", columnDefinition = "BINARY(16)")
    private UUID referrerId = new UUID(0, 0);

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    private String area = "";

    @Enumerated(EnumType.STRING)
    private ReferralStatus status = ReferralStatus.DRAFT;

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Embedded
    private @Nullable Submission submission;

    @Embedded
    private @Nullable Decision decision;

    @Column(name = "info_request_sealed")
    private SealedText infoRequest = SealedText.empty();

    @Column(name = "info_reply_sealed")
    private SealedText infoReply = SealedText.empty();

    @Column(name = "info_requested_at")
    private @Nullable Instant infoRequestedAt;

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID caseId;

    private boolean appealed;

    @ElementCollection
    @CollectionTable(name = "referral_criterion", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "criterion")
    @Enumerated(EnumType.STRING)
    private Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);

    @ElementCollection
    @CollectionTable(name = "referral_person", joinColumns = @JoinColumn(name = "referral_id"))
    private List<ReferralPerson> people = new ArrayList<>();

    @OneToMany(mappedBy = "referral", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ReferralAnswers> sections = new ArrayList<>();

    protected Referral() {}

    /** Who refers, for which agency, to the conference of which area. */
    record Origin(UUID referrerId, UUID agencyId, String area) {}

    /** What a complete draft comes to. */
    record Complete(Submission submission, Set<Criterion> criteria, List<ReferralPerson> people) {}

    /** Who did something, and when. */
    record Deed(UUID by, Instant at) {}

    static Referral begin(Origin origin, Instant at) {
        Referral referral = new Referral();
        referral.reference = Reference.next("RF");
        referral.referrerId = origin.referrerId();
        referral.agencyId = origin.agencyId();
        referral.area = origin.area();
        referral.startedAt = at;
        referral.changedAt = at;
        return referral;
    }

    /** Keeps what was typed into a section, complete or not. */
    Referral answer(Section section, Answers given, Instant at) {
        if (!status.isDraft()) {
            throw new RuleBroken("referral.alreadySent");
        }
        ReferralAnswers kept = sections.stream()
                .filter(answers -> answers.section() == section)
                .findFirst()
                .orElseGet(() -> begun(section));
        kept.take(given);
        changedAt = at;
        return this;
    }

    private ReferralAnswers begun(Section section) {
        ReferralAnswers answers = new ReferralAnswers(this, section);
        sections.add(answers);
        return answers;
    }

    Referral submit(Complete complete, Instant at) {
        become(ReferralStatus.SUBMITTED, at);
        submission = complete.submission();
        criteria = EnumSet.copyOf(complete.criteria());
        people = new ArrayList<>(complete.people());
        return this;
    }

    /** Asks the referrer for more; the triage clock stands still unless risk is high (2.2). */
    Referral requestInformation(String question, Instant at) {
        if (question.isBlank()) {
            throw new RuleBroken("referral.info.missing", "question");
        }
        become(ReferralStatus.INFO_REQUESTED, at);
        infoRequest = seal("info_request", question);
        infoReply = SealedText.empty();
        infoRequestedAt = at;
        return this;
    }

    Referral reply(String answer, Instant triageDue, Instant at) {
        if (answer.isBlank()) {
            throw new RuleBroken("referral.reply.missing", "reply");
        }
        become(ReferralStatus.SUBMITTED, at);
        infoReply = seal("info_reply", answer);
        sent().dueAgain(triageDue);
        return this;
    }

    /** Goes on with what is held when no reply came in time (2.2). */
    Referral goOnWithoutReply(Instant triageDue, Instant at) {
        become(ReferralStatus.SUBMITTED, at);
        sent().dueAgain(triageDue);
        return this;
    }

    /** Accepts it for a criterion; a case with this id is opened in the same transaction. */
    Referral accept(Criterion criterion, String rationale, UUID newCase, Deed deed) {
        become(ReferralStatus.ACCEPTED, deed.at());
        decision = Decision.accepted(criterion, seal("rationale", rationale), deed.by(), deed.at());
        caseId = newCase;
        return this;
    }

    Referral mergeIntoCase(UUID openCase, String rationale, Deed deed) {
        become(ReferralStatus.MERGED_INTO_CASE, deed.at());
        decision = Decision.merged(seal("rationale", rationale), deed.by(), deed.at());
        caseId = openCase;
        return this;
    }

    Referral proposeDecline(DeclineReason reason, String advice, Deed deed) {
        mustHelp(advice);
        mustNotHaveDecided(deed.by());
        become(ReferralStatus.DECLINE_PROPOSED, deed.at());
        decision = Decision.declineProposed(reason, seal("advice", advice), deed.by(), deed.at());
        return this;
    }

    /** Confirms a decline: always by a second person; whether that must be the chair, {@link #needsChairToDecline}. */
    Referral confirmDecline(Deed deed) {
        if (made().wasProposedBy(deed.by())) {
            throw new RuleBroken("referral.decline.samePerson"); // 2.2: a decline takes two people
        }
        become(ReferralStatus.DECLINED, deed.at());
        made().confirm(deed.by(), deed.at());
        return this;
    }

    /** Refuses a proposed decline: it goes back to triage. */
    Referral refuseDecline(Deed deed) {
        become(ReferralStatus.SUBMITTED, deed.at());
        decision = null;
        return this;
    }

    Referral redirect(RedirectTarget target, String why, Deed deed) {
        mustHelp(why);
        become(ReferralStatus.REDIRECTED, deed.at());
        decision = Decision.redirected(target, seal("advice", why), deed.by(), deed.at());
        return this;
    }

    /** A declined referral is looked at once more, by somebody else (DL-10, S28). */
    Referral appeal(Instant triageDue, Instant at) {
        if (appealed) {
            throw new RuleBroken("referral.appeal.once");
        }
        become(ReferralStatus.SUBMITTED, at);
        appealed = true;
        sent().dueAgain(triageDue);
        return this;
    }

    Referral withdraw(Instant at) {
        if (isHighRisk() || isChildAtRisk()) {
            throw new RuleBroken("referral.withdraw.atRisk"); // 2.2
        }
        become(ReferralStatus.WITHDRAWN, at);
        return this;
    }

    private void become(ReferralStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new RuleBroken("referral.status." + next.name());
        }
        status = next;
        changedAt = at;
    }

    private void mustNotHaveDecided(UUID account) {
        if (appealed && decision().filter(d -> d.wasDecidedBy(account)).isPresent()) {
            throw new RuleBroken("referral.appeal.samePerson"); // 2.2: a different decision-maker
        }
    }

    private static void mustHelp(String advice) {
        if (advice.strip().length() < SHORTEST_ADVICE) {
            throw new RuleBroken("referral.decline.advice", "advice");
        }
    }

    private Submission sent() {
        return submission().orElseThrow(() -> new RuleBroken("referral.notSent"));
    }

    private Decision made() {
        return decision().orElseThrow(() -> new RuleBroken("referral.notDecided"));
    }

    private SealedText seal(String column, String text) {
        return SealedText.of(place(column), text.strip());
    }

    private SealedPlace place(String column) {
        return new SealedPlace(id(), "referral." + column, id());
    }

    Answers answers(Section section) {
        return sections.stream()
                .filter(kept -> kept.section() == section)
                .findFirst()
                .map(ReferralAnswers::read)
                .orElseGet(Answers::none);
    }

    boolean isBy(UUID account) {
        return referrerId.equals(account);
    }

    /** High risk, or any criterion claimed: only the chair confirms a decline (2.2, S27). */
    public boolean needsChairToDecline() {
        return isHighRisk() || !criteria.isEmpty();
    }

    public boolean isHighRisk() {
        return submission().filter(s -> s.level() == RiskLevel.HIGH).isPresent();
    }

    public boolean isChildAtRisk() {
        return submission().filter(Submission::isChildAtRisk).isPresent();
    }

    String infoRequest() {
        return infoRequest.open(place("info_request"));
    }

    String infoReply() {
        return infoReply.open(place("info_reply"));
    }

    String rationale() {
        return decision().map(d -> d.rationale().open(place("rationale"))).orElse("");
    }

    String advice() {
        return decision().map(d -> d.advice().open(place("advice"))).orElse("");
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

    public ReferralStatus status() {
        return status;
    }

    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Instant> infoRequestedAt() {
        return Optional.ofNullable(infoRequestedAt);
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public Set<Criterion> criteria() {
        return Set.copyOf(criteria);
    }

    public List<ReferralPerson> people() {
        return List.copyOf(people);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.REFERRAL, id());
    }
}
