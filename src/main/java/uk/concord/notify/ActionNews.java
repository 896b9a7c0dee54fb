package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import uk.concord.access.Role;
import uk.concord.action.ActionProposal;
import uk.concord.identity.People;
import uk.concord.kernel.SubjectKind;

/** Tells an agency's representatives that an action waits for their answer. */
@Dependent
class ActionNews {
    @Inject
    private People people;

    @Inject
    private Telling telling;

    void proposed(@Observes ActionProposal.Made news) {
        if (news.kind() == SubjectKind.CASE) {
            telling.tell(
                    Set.copyOf(people.ofAgency(news.agencyId(), Role.REP)),
                    new Message("notify.action.proposed", "", "/action/update.xhtml?id=" + news.actionId()));
        }
    }
}
