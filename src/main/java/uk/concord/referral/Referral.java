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
import uk.concord.form.Answers;
import uk.concord.form.Criterion;
import uk.concord.form.DeclineReason;
import uk.concord.form.RedirectTarget;
import uk.concord.form.Section;
import uk.concord.kernel.RuleBroken;
import uk.concord.risk.RiskLevel;

/**
 * A worker's request that agencies meet about a victim. It is begun as a draft that only its author and their manager see,
 * filled section by section, and sent when complete, past the manager where the agency asks for that. The coordinator then asks for more, accepts it, which opens a case,
 * adds it to an open case, passes it to another route, or proposes a decline that a second person confirms. Its author may
 * withdraw it, but not when the risk is high or a child is at risk.
 */
@Entity
@Table(name = "referral")
public class Referral extends ReferralHead {
    @Embedded
    private @Nullable Submission submission;

    @Embedded
    private @Nullable Decision decision;

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID caseId;

    @ElementCollection
    @CollectionTable(name = "referral_criterion", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "criterion")
    @Enumerated(EnumType.STRING)
    private Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);

    @ElementCollection
    @CollectionTable(name = "referral_person", joinColumns = @JoinColumn(name = "referral_id"))
    private List<ReferralPerson> people = new ArrayList<>();

    @OneToMany(mappedBy = "referral", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<AnsweredSection> sections = new ArrayList<>();

    protected Referral() {}

    /** Who did something, and when. */
    record Deed(UUID by, Instant at) {}

    /** Begins a draft. */
    Referral(Origin origin, Instant at) {
        super(origin, at);
    }

    /** Keeps what was typed into a section, complete or not. */
    Referral answer(Section section, Answers given, Instant at) {
        if (status() != ReferralStatus.DRAFT) {
            throw new RuleBroken("referral.alreadySent");
        }
        AnsweredSection kept = sections.stream()
                .filter(answers -> answers.section() == section)
                .findFirst()
                .orElseGet(() -> begun(section));
        kept.take(given);
        touch(at);
        return this;
    }

    private AnsweredSection begun(Section section) {
        AnsweredSection answers = new AnsweredSection(this, section);
        sections.add(answers);
        return answers;
    }

    Referral submit(Submission.Complete complete, Instant at) {
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
        enquire(question, at);
        return this;
    }

    Referral reply(String answer, Instant triageDue, Instant at) {
        if (answer.isBlank()) {
            throw new RuleBroken("referral.reply.missing", "reply");
        }
        enquiry().ifPresent(asked -> asked.answer(seal("info_reply", answer)));
        return resumeTriage(triageDue, at);
    }

    /** Goes on in triage, also with what is held when no reply came in time (2.2). */
    Referral resumeTriage(Instant triageDue, Instant at) {
        become(ReferralStatus.SUBMITTED, at);
        return dueAgain(triageDue);
    }

    /** Accepts it for a criterion; a case with this id is opened in the same transaction. */
    Referral accept(Criterion criterion, String rationale, UUID newCase, Deed deed) {
        emergency().mustBeDecided();
        return open(criterion, rationale, newCase, deed);
    }

    /** The chair grants the emergency that was asked for, and the case is opened with it (2.6). */
    Referral acceptAsEmergency(Criterion criterion, UUID newCase, Deed deed) {
        emergency().grant(deed.by());
        return open(criterion, "", newCase, deed);
    }

    private Referral open(Criterion criterion, String rationale, UUID newCase, Deed deed) {
        become(ReferralStatus.ACCEPTED, deed.at());
        decision = Decision.accepted(criterion, seal("rationale", rationale), deed.by(), deed.at());
        caseId = newCase;
        return this;
    }

    Referral mergeIntoCase(UUID openCase, String rationale, Deed deed) {
        emergency().mustBeDecided();
        become(ReferralStatus.MERGED_INTO_CASE, deed.at());
        decision = Decision.merged(seal("rationale", rationale), deed.by(), deed.at());
        caseId = openCase;
        return this;
    }

    Referral proposeDecline(DeclineReason reason, String advice, Deed deed) {
        RuleBroken.ifAny(DeclineRule.proposing(reason.words(), advice));
        managersWord().mustNotHaveDecided(deed.by());
        become(ReferralStatus.DECLINE_PROPOSED, deed.at());
        decision = Decision.declineProposed(reason, seal("advice", advice), deed.by(), deed.at());
        return this;
    }

    /** Confirms a decline: by a second person, who is the chair where {@link #needsChairToDecline}. */
    Referral confirmDecline(boolean isChair, Deed deed) {
        managersWord().mustNotHaveDecided(deed.by());
        UUID proposer = made().proposedBy().orElse(deed.by());
        RuleBroken.ifAny(DeclineRule.confirming(proposer, deed.by(), isChair, needsChairToDecline()));
        become(ReferralStatus.DECLINED, deed.at());
        made().confirm(deed.by(), deed.at());
        return this;
    }

    /** Refuses a proposed decline, by whoever could confirm it: it goes back to triage. */
    Referral refuseDecline(boolean isChair, Deed deed) {
        UUID proposer = made().proposedBy().orElse(deed.by());
        RuleBroken.ifAny(DeclineRule.confirming(proposer, deed.by(), isChair, needsChairToDecline()));
        become(ReferralStatus.SUBMITTED, deed.at());
        decision = null;
        return this;
    }

    Referral redirect(RedirectTarget target, String why, Deed deed) {
        RuleBroken.ifAny(DeclineRule.proposing(target.words(), why));
        become(ReferralStatus.REDIRECTED, deed.at());
        decision = Decision.redirected(target, seal("advice", why), deed.by(), deed.at());
        return this;
    }

    /** A declined referral is looked at once more, by somebody else (DL-10, S28). */
    Referral appeal(boolean withinWindow, Instant triageDue, Instant at) {
        managersWord().appeal(withinWindow, made());
        resumeTriage(triageDue, at);
        decision = null;
        return this;
    }

    Referral withdraw(Instant at) {
        RuleBroken.ifAny(DeclineRule.withdrawing(isHighRisk() || isChildAtRisk(), "", false)); // 2.2
        become(ReferralStatus.WITHDRAWN, at);
        return this;
    }

    /** Asks the chair for an emergency; its clock is the shorter one from now on (2.6). */
    Referral hasten(String why, Instant due) {
        RuleBroken.ifAny(DeclineRule.emergency(why, status(), "referral.emergency.why"));
        askEmergency(why);
        return sent().triageDue().isAfter(due) ? dueAgain(due) : this;
    }

    /** The chair refuses the emergency, with a reason for the asking agency. */
    Referral slacken(String why, UUID chair, Instant due) {
        RuleBroken.ifAny(DeclineRule.emergency(why, status(), "referral.emergency.canWait"));
        refuseEmergency(why, chair);
        return dueAgain(due);
    }

    private Referral dueAgain(Instant due) {
        sent().dueAgain(due);
        return this;
    }

    /** Its author's manager gave the reason, and the coordinator agrees (2.2). */
    Referral withdrawAgreed(Instant at) {
        boolean asked = managersWord().withdrawalBy().isPresent();
        RuleBroken.ifAny(DeclineRule.withdrawing(true, withdrawalReason(), asked));
        become(ReferralStatus.WITHDRAWN, at);
        return this;
    }

    private Submission sent() {
        return submission().orElseThrow(() -> new RuleBroken("referral.notSent"));
    }

    private Decision made() {
        return decision().orElseThrow(() -> new RuleBroken("referral.notDecided"));
    }

    public Answers answers(Section section) {
        return sections.stream()
                .filter(kept -> kept.section() == section)
                .findFirst()
                .map(AnsweredSection::read)
                .orElseGet(Answers::none);
    }

    /** High risk, or any criterion claimed: only the chair confirms a decline (2.2, S27). */
    public boolean needsChairToDecline() {
        RiskLevel level = submission().map(Submission::level).orElse(RiskLevel.INCOMPLETE);
        return DeclineRule.needsChair(level, criteria);
    }

    public boolean isHighRisk() {
        return submission().filter(s -> s.level() == RiskLevel.HIGH).isPresent();
    }

    public boolean isChildAtRisk() {
        return submission().filter(Submission::isChildAtRisk).isPresent();
    }

    public String advice() {
        return decision().map(d -> d.advice().open(place("advice"))).orElse("");
    }

    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
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
}
