package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import uk.concord.credential.SignInEvent;

/** Tells somebody that their password or device was changed: were it not their own doing, they can act. */
@Dependent
class CredentialNews {
    private static final String REFERENCE = "Your account";

    @Inject
    private Telling telling;

    void changed(@Observes SignInEvent event) {
        if (event.kind().isTold()) {
            telling.tell(
                    Set.of(event.accountId()),
                    new Message("notify.credential." + event.kind(), REFERENCE, "/identity/own-account.xhtml"));
        }
    }
}
