package uk.concord.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Role;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.AgencyType;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.incident.IncidentBook;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.person.PersonRole;
import uk.concord.referral.ReferralAccepted;
import uk.concord.risk.RiskBook;
import uk.concord.risk.RiskLevel;

/** Opens a case when a referral is accepted, or lets an open one receive it, in the same transaction. */
@Dependent
class CaseOpening {
    @Inject
    private CaseFiles files;

    @Inject
    private RiskBook risks;

    @Inject
    private IncidentBook incidents;

    @Inject
    private CaseDocket docket;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private People people;

    void take(@Observes ReferralAccepted news) {
        RiskLevel level = risks.levelOfReferral(news.referralId()).orElse(RiskLevel.INCOMPLETE);
        if (news.terms().into() == ReferralAccepted.Into.OPEN_CASE) {
            receive(news, level);
        } else {
            open(news, level);
        }
        risks.assignToCase(news.referralId(), news.caseId());
        incidents.assignToCase(news.referralId(), news.caseId());
    }

    private void open(ReferralAccepted news, RiskLevel level) {
        files.add(CaseFile.open(news, victim(news), level));
        news.people().forEach(p -> enter(news, p));
        leaveOut(news);
        invite(news, news.origin().agencyId(), "Referred the victim");
        inviteForChild(news);
        if (news.terms().restricted()) {
            nameOnly(news);
        }
    }

    /** The victim of the case stays its own; who else is new in the referral comes to it. */
    private void receive(ReferralAccepted news, RiskLevel level) {
        CaseFile file = files.find(news.caseId()).orElseThrow(NotFound::new).receive(news, level);
        if (news.terms().restricted() && !file.isRestricted()) {
            file.restrict(true);
            nameOnly(news);
        }
        news.people().stream()
                .filter(p -> !PersonRole.VICTIM.name().equals(p.role()))
                .forEach(p -> enter(news, p));
        inviteForChild(news);
    }

    private void enter(ReferralAccepted news, ReferralAccepted.PersonInReferral person) {
        files.add(CasePerson.in(news.caseId(), person.personId(), PersonRole.valueOf(person.role())));
    }

    /** Before anybody is invited: an agency that is left out never sees the case for a moment (1.5). */
    private void leaveOut(ReferralAccepted news) {
        UUID by = news.terms().decidedBy();
        UUID own = people.find(by).map(Colleague::agencyId).orElseThrow(NotFound::new);
        if (news.terms().leftOut().contains(own)) {
            throw new RuleBroken("triage.leftOut.own", "leftOut");
        }
        news.terms().leftOut().forEach(agency -> files.add(CaseConflict.leftOut(news.caseId(), agency, by, news.at())));
    }

    /** Until the chair decides otherwise, only who accepted it and the chairs of the area find it: names (1.5, S13). */
    private void nameOnly(ReferralAccepted news) {
        Set<UUID> named = new HashSet<>(people.holding(Role.CHAIR, news.origin().area()));
        named.removeIf(chair -> people.find(chair)
                .filter(who -> news.terms().leftOut().contains(who.agencyId()))
                .isPresent());
        Set<UUID> chairing = files.chairings(news.caseId()).stream()
                .map(CaseChairing::accountId)
                .collect(Collectors.toSet());
        named.stream()
                .filter(chair -> !chairing.contains(chair)) // an open case may have come to them before
                .forEach(chair -> files.add(CaseChairing.by(news.caseId(), chair, news.at())));
        named.add(news.terms().decidedBy());
        named.forEach(account -> files.add(CaseNaming.name(
                news.caseId(), account, CaseNaming.Kind.RESTRICTED, news.terms().decidedBy(), news.at())));
    }

    private static UUID victim(ReferralAccepted news) {
        return news.people().stream()
                .filter(p -> PersonRole.VICTIM.name().equals(p.role()))
                .findFirst()
                .map(ReferralAccepted.PersonInReferral::personId)
                .orElseThrow(() -> new RuleBroken("casework.open.victim"));
    }

    /** Children's services whenever a child may be at risk (2.10); others than the referrer need a reason. */
    private void inviteForChild(ReferralAccepted news) {
        if (news.origin().childAtRisk()) {
            agencies.active().stream()
                    .filter(agency -> agency.type() == AgencyType.CSC)
                    .map(Agency::id)
                    .filter(id -> !id.equals(news.origin().agencyId()))
                    .forEach(id -> invite(news, id, "A child may be at risk"));
        }
    }

    private void invite(ReferralAccepted news, UUID agency, String reason) {
        boolean already = files.team(news.caseId()).stream()
                .anyMatch(place -> place.agencyId().equals(agency));
        if (already || files.leavesOut(news.caseId(), agency)) {
            return;
        }
        CaseFile file = files.find(news.caseId()).orElseThrow(NotFound::new);
        files.add(CaseTeam.invite(file, agency, reason, news.origin().referrerId(), news.at()));
        docket.invited(file, agency);
    }
}
