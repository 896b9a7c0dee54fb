package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uk.concord.casefile.CaseDocket;

/** Tells an agency's representatives what a case asks of them. */
@Dependent
class CaseNews {
    @Inject
    private Addressees addressees;

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

    void takenOff(@Observes CaseDocket.TakenOff news) {
        tell(
                news.about(),
                news.agencies(),
                "notify.agenda.takenOff",
                "/casework/case.xhtml?id=" + news.about().caseId());
    }

    private void tell(CaseDocket.Docket about, Set<UUID> agencies, String code, String link) {
        Set<UUID> representatives = new HashSet<>();
        agencies.forEach(agency -> representatives.addAll(addressees.representatives(about.caseId(), agency)));
        telling.tell(representatives, new Message(code, about.reference(), link));
    }
}
