package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import uk.concord.action.ActionProposal;
import uk.concord.casefile.CaseDocket;
import uk.concord.kernel.SubjectKind;

/** Tells an agency's representatives that an action waits for their answer. */
@Dependent
class ActionNews {
    @Inject
    private Addressees addressees;

    @Inject
    private CaseDocket cases;

    @Inject
    private Telling telling;

    void proposed(@Observes ActionProposal.Made news) {
        if (news.subject().kind() != SubjectKind.CASE) {
            return;
        }
        cases.of(Set.of(news.subject().id()))
                .values()
                .forEach(about -> telling.tell(
                        addressees.representatives(about.caseId(), news.agencyId()),
                        new Message(
                                "notify.action.proposed",
                                about.reference(),
                                "/action/update.xhtml?id=" + news.actionId())));
    }
}
