package uk.concord.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.AgencyType;
import uk.concord.incident.IncidentBook;
import uk.concord.kernel.RuleBroken;
import uk.concord.person.PersonRole;
import uk.concord.referral.ReferralAccepted;
import uk.concord.risk.RiskBook;
import uk.concord.risk.RiskLevel;

/** Opens a case when a referral is accepted, in the same transaction. */
@Dependent
class CaseOpening {
    @Inject
    private CaseFiles files;

    @Inject
    private RiskBook risks;

    @Inject
    private IncidentBook incidents;

    @Inject
    private AgencyRegister agencies;

    void open(@Observes ReferralAccepted news) {
        RiskLevel level = risks.levelOfReferral(news.referralId()).orElse(RiskLevel.INCOMPLETE);
        files.add(CaseFile.open(news, victim(news), level));
        news.people().forEach(p -> files.add(CasePerson.in(news.caseId(), p.personId(), PersonRole.valueOf(p.role()))));
        risks.assignToCase(news.referralId(), news.caseId());
        incidents.assignToCase(news.referralId(), news.caseId());
        invite(news);
    }

    private static UUID victim(ReferralAccepted news) {
        return news.people().stream()
                .filter(p -> PersonRole.VICTIM.name().equals(p.role()))
                .findFirst()
                .map(ReferralAccepted.PersonInReferral::personId)
                .orElseThrow(() -> new RuleBroken("casework.open.victim"));
    }

    /** The agency that referred; children's services whenever a child may be at risk (2.10). Others need a reason. */
    private void invite(ReferralAccepted news) {
        invite(news, news.origin().agencyId(), "Referred the victim");
        if (news.origin().childAtRisk()) {
            agencies.active().stream()
                    .filter(agency -> agency.type() == AgencyType.CSC)
                    .map(Agency::id)
                    .filter(id -> !id.equals(news.origin().agencyId()))
                    .forEach(id -> invite(news, id, "A child may be at risk"));
        }
    }

    private void invite(ReferralAccepted news, UUID agency, String reason) {
        files.add(CaseTeam.invite(news.caseId(), agency, reason, news.origin().referrerId(), news.at()));
    }
}
