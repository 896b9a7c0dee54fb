package uk.concord.risk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.ClockSource;

/** What the services of referral and case need of risk. They have loaded the referral or case for their viewer. */
@Dependent
public class RiskBook {
    @Inject
    private RiskAssessments assessments;

    @Inject
    private RiskProtocol protocol;

    @Inject
    private Clock clock;

    /** The tool for an assessment begun today. */
    public RiskTool toolToday() {
        return protocol.on(LocalDate.ofInstant(clock.instant(), ClockSource.LONDON));
    }

    /** The version with which an assessment was begun, also when a newer one is in force (8). */
    public RiskTool tool(String code) {
        return protocol.coded(code).orElseGet(this::toolToday);
    }

    /** Keeps an assessment of a referral and says its level; a judgement below the answers is refused (S18). */
    public RiskLevel assessReferral(UUID referralId, RiskEntry entry, Viewer by) {
        return keep(RiskAssessment.forReferral(referralId, entry, tool(entry.tool()), made(by)));
    }

    /** The assessments of an accepted referral belong to its case from now on. */
    public void assignToCase(UUID referralId, UUID caseId) {
        assessments.ofReferral(referralId).forEach(assessment -> assessment.belongTo(caseId));
    }

    public Optional<RiskLevel> levelOfReferral(UUID referralId) {
        return Standing.level(assessments.ofReferral(referralId));
    }

    /** Latest first. */
    public List<RiskCard> ofReferral(UUID referralId) {
        return cards(assessments.ofReferral(referralId));
    }

    /** Latest first. */
    public List<RiskCard> ofCase(UUID caseId) {
        return cards(assessments.ofCase(caseId));
    }

    private RiskLevel keep(RiskAssessment assessment) {
        assessments.add(assessment);
        return assessment.level();
    }

    private RiskAssessment.Made made(Viewer by) {
        return new RiskAssessment.Made(by.accountId(), by.agencyId(), clock.instant());
    }

    private List<RiskCard> cards(List<RiskAssessment> found) {
        return found.stream().map(a -> a.card(tool(a.tool()))).toList();
    }
}
