package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Role;
import uk.concord.action.ActionBook;
import uk.concord.agency.Agency;
import uk.concord.agency.AgreementLapsing;
import uk.concord.agency.SharingAgreement;
import uk.concord.casefile.CaseDocket;
import uk.concord.identity.People;
import uk.concord.staff.StaffAsked;
import uk.concord.staff.WorkPassed;

/** Tells of people who leave, of agencies that are suspended and of agreements that lapse. */
@Dependent
class StaffNews {
    @Inject
    private ActionBook actions;

    @Inject
    private CaseDocket cases;

    @Inject
    private Addressees addressees;

    @Inject
    private People people;

    @Inject
    private Telling telling;

    /** The chairs of what the agency had taken on get the list of it (S82). */
    void suspended(@Observes Agency.Suspended news) {
        tellChairs(news.agencyId(), "notify.agency.suspended");
    }

    /** The same when no agreement in force lets it share any more (L-02). */
    void ended(@Observes SharingAgreement.Ended news) {
        tellChairs(news.agencyId(), "notify.agreement.ended");
    }

    private void tellChairs(UUID agencyId, String code) {
        Set<UUID> chairs = cases.chairs(actions.casesWithOpenOf(agencyId)).entrySet().stream()
                .filter(chair -> sees(chair.getKey(), chair.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        telling.tell(chairs, new Message(code, "", "/action/actions.xhtml"));
    }

    /** One of them is enough: the list that they are led to holds no other. */
    private boolean sees(UUID chair, Set<UUID> caseIds) {
        return caseIds.stream()
                .anyMatch(caseId -> !addressees.worker(caseId, chair).isEmpty());
    }

    /** The information governance lead, once for each standing (S6). */
    void lapsing(@Observes AgreementLapsing news) {
        telling.tell(
                Set.copyOf(people.holding(Role.IG_LEAD, "")),
                new Message("notify.agreement." + news.standing(), "", "/agency/agreements.xhtml"));
    }

    void asked(@Observes StaffAsked news) {
        telling.tell(
                Set.copyOf(people.ofAgency(news.agencyId(), Role.AGENCY_MGR)),
                new Message("notify.staff.check", "", "/staff/people.xhtml"));
    }

    void passed(@Observes WorkPassed news) {
        UUID taker = news.to();
        if (taker != null) {
            telling.tell(Set.of(taker), new Message("notify.work.passed", "", "/action/actions.xhtml"));
        }
        Set<UUID> representatives = new HashSet<>();
        news.returned().forEach(caseId -> representatives.addAll(addressees.representatives(caseId, news.agencyId())));
        telling.tell(representatives, new Message("notify.work.returned", "", "/action/actions.xhtml"));
    }
}
