package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import uk.concord.access.Role;
import uk.concord.action.ActionProposal;
import uk.concord.casefile.CaseDocket;
import uk.concord.identity.People;
import uk.concord.kernel.SubjectKind;

/** Tells an agency's representatives that an action waits for their answer. */
@Dependent
class ActionNews {
    @Inject
    private People people;

    @Inject
    private CaseDocket cases;

    @Inject
    private Telling telling;

    void proposed(@Observes ActionProposal.Made news) {
        if (news.subject().kind() != SubjectKind.CASE) {
            return;
        }
        cases.of(Set.of(news.subject().id())).values().stream()
                .filter(about -> !about.restricted()) // open to names only: whoever is named is told in person (1.5)
                .forEach(about -> telling.tell(
                        Set.copyOf(people.ofAgency(news.agencyId(), Role.REP)),
                        new Message(
                                "notify.action.proposed",
                                about.reference(),
                                "/action/update.xhtml?id=" + news.actionId())));
    }
}
