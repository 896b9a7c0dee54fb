package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Role;
import uk.concord.casefile.CaseDocket;
import uk.concord.identity.People;

/**
 * Tells an agency's representatives what a case asks of them. Of a restricted case nobody hears: not even that it exists
 * (1.5, S13).
 */
@Dependent
class CaseNews {
    @Inject
    private People people;

    @Inject
    private Telling telling;

    void invited(@Observes CaseDocket.Invited news) {
        tell(
                news.about(),
                Set.of(news.agencyId()),
                "notify.case.invited",
                "/casework/case.xhtml?id=" + news.about().caseId());
    }

    void asked(@Observes CaseDocket.ResearchAsked news) {
        tell(news.about(), news.agencies(), "notify.research.asked", "/meeting/research.xhtml");
    }

    private void tell(CaseDocket.Docket about, Set<UUID> agencies, String code, String link) {
        if (about.restricted()) {
            return;
        }
        Set<UUID> representatives = new HashSet<>();
        agencies.forEach(agency -> representatives.addAll(people.ofAgency(agency, Role.REP)));
        telling.tell(representatives, new Message(code, about.reference(), link));
    }
}
