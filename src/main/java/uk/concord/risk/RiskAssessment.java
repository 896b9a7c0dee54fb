package uk.concord.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * How great one worker finds the danger to a victim, by one version of the local tool. It is made whole and never edited:
 * a level is lowered by a new assessment only (3.5). It follows its referral into the case.
 */
@Entity
@Table(name = "risk_assessment")
public class RiskAssessment extends Kept {
    /** Whose key seals it: that of the referral or case for which it was made. */
    @Column(name = "sealed_under", columnDefinition = "BINARY(16)")
    private UUID sealedUnder = new UUID(0, 0);

    @Column(name = "referral_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID referralId;

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID caseId;

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    @Column(name = "assessed_by", columnDefinition = "BINARY(16)")
    private UUID assessedBy = new UUID(0, 0);

    @Column(name = "assessed_at")
    private Instant assessedAt = Instant.EPOCH;

    private String tool = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "level_by_answers")
    private RiskLevel levelByAnswers = RiskLevel.INCOMPLETE;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk_level")
    private RiskLevel level = RiskLevel.INCOMPLETE;

    @Column(name = "answers_sealed")
    private SealedText answers = SealedText.empty();

    @Column(name = "not_possible_sealed")
    private SealedText notPossible = SealedText.empty();

    @Enumerated(EnumType.STRING)
    @Column(name = "judgement_level")
    private @Nullable RiskLevel judgementLevel;

    @Column(name = "judgement_sealed")
    private SealedText judgement = SealedText.empty();

    protected RiskAssessment() {}

    /** Who assessed, for which agency, when. */
    record Made(UUID by, UUID agencyId, Instant at) {}

    static RiskAssessment forReferral(UUID referralId, RiskEntry entry, RiskTool with, Made made) {
        RiskAssessment assessment = new RiskAssessment();
        assessment.referralId = referralId;
        return assessment.make(referralId, entry, with, made);
    }

    static RiskAssessment forCase(UUID caseId, RiskEntry entry, RiskTool with, Made made) {
        RiskAssessment assessment = new RiskAssessment();
        assessment.caseId = caseId;
        return assessment.make(caseId, entry, with, made);
    }

    private RiskAssessment make(UUID under, RiskEntry entry, RiskTool with, Made made) {
        sealedUnder = under;
        RiskScore score = with.score(entry.answers());
        RiskScore judged = entry.judgement().map(score::judged).orElse(score);
        tool = with.code();
        agencyId = made.agencyId();
        assessedBy = made.by();
        assessedAt = made.at();
        levelByAnswers = score.level();
        level = judged.level();
        answers = SealedText.of(place("answers"), RiskAnswers.stored(entry.answers()));
        notPossible = SealedText.of(place("not_possible"), entry.notPossible().strip());
        entry.judgement().ifPresent(this::keep);
        return this;
    }

    private void keep(ProfessionalJudgement given) {
        judgementLevel = given.level();
        judgement = SealedText.of(place("judgement"), given.reasons());
    }

    RiskAssessment belongTo(UUID theCase) {
        if (caseId != null && !caseId.equals(theCase)) {
            throw new RuleBroken("risk.alreadyInCase");
        }
        caseId = theCase;
        return this;
    }

    private SealedPlace place(String column) {
        return new SealedPlace(sealedUnder, "risk_assessment." + column, id());
    }

    /** The assessment as its readers see it, with the words of the tool it was made with. */
    RiskCard card(RiskTool with) {
        RiskLevel judged = judgementLevel;
        Optional<ProfessionalJudgement> given = judged == null
                ? Optional.empty()
                : Optional.of(new ProfessionalJudgement(judged, judgement.open(place("judgement"))));
        RiskEntry entry = new RiskEntry(
                tool,
                RiskAnswers.fromStored(answers.open(place("answers"))),
                notPossible.open(place("not_possible")),
                given);
        return new RiskCard(id(), with, entry, level, new RiskCard.Signed(assessedBy, agencyId, assessedAt));
    }

    public RiskLevel level() {
        return level;
    }

    public Instant assessedAt() {
        return assessedAt;
    }

    public String tool() {
        return tool;
    }

    @Override
    public Subject subject() {
        return caseId == null ? new Subject(SubjectKind.REFERRAL, sealedUnder) : new Subject(SubjectKind.CASE, caseId);
    }
}
