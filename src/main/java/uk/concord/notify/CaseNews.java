package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Role;
import uk.concord.casefile.CaseDocket;
import uk.concord.identity.Colleague;
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
    private CaseDocket docket;

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
        if (about.restricted()) {
            return;
        }
        Set<UUID> representatives = new HashSet<>();
        agencies.forEach(agency -> representatives.addAll(people.ofAgency(agency, Role.REP)));
        Set<Colleague> workers = representatives.stream()
                .flatMap(person -> people.find(person).stream())
                .collect(Collectors.toSet());
        // Somebody with a conflict does not find the case, and hears nothing of it (1.5).
        telling.tell(docket.admitted(about.caseId(), workers), new Message(code, about.reference(), link));
    }
}
