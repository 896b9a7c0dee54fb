package uk.concord.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import uk.concord.access.AccessRefused;
import uk.concord.credential.SignInEvent;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** Hears of sign-ins and refusals and has them recorded. */
@Dependent
class SecurityEvents {
    @EJB
    private TrailKeeping keeping;

    void refused(@Observes AccessRefused refusal) {
        refusal.viewer()
                .ifPresent(viewer -> keeping.keepRefusal(
                        viewer, refusal.operation(), new Subject(SubjectKind.ACCOUNT, viewer.accountId())));
    }

    void signIn(@Observes SignInEvent event) {
        Outcome outcome = event.kind().isRefusal() ? Outcome.REFUSED : Outcome.DONE;
        keeping.keepSecurity(event.accountId(), event.agencyId(), event.kind().name(), outcome);
    }
}
