package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Puts a line into inboxes and a mail into the outbox, in the transaction of what is told. */
@Dependent
class Telling {
    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    void tell(Set<UUID> accounts, Message message) {
        for (UUID account : accounts) {
            notices.add(Notice.of(account, message, clock.instant()));
            notices.add(OutboxMail.about(account, message.reference(), clock.instant()));
        }
    }
}
