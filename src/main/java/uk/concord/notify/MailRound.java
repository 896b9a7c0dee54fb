package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import uk.concord.identity.AddressBook;

/**
 * Takes mail after mail from the outbox, each in a transaction of its own: a mail server that hangs, or a node that dies,
 * costs one mail a second try and no other.
 */
@Dependent
class MailRound {
    /** Longer than a mail server may keep one mail waiting, so that the lease cannot end under the mail it is for. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    private Notices notices;

    @Inject
    private AddressBook addresses;

    /** Whether this node may send until two minutes from now; one node may. */
    @Transactional
    public boolean mayGoOn(String node, Instant now) {
        return notices.lease("mail", node, now, now.plus(LEASE));
    }

    /** Offers the mail that has waited longest; false if none waits. */
    @Transactional
    public boolean postNext(BiPredicate<String, String> postbox, Instant now) {
        Optional<OutboxMail> next = notices.nextDue(now);
        next.ifPresent(mail -> offer(mail, postbox, now));
        return next.isPresent();
    }

    private void offer(OutboxMail mail, BiPredicate<String, String> postbox, Instant now) {
        boolean taken = addresses
                .verifiedAddress(mail.accountId())
                .filter(address -> postbox.test(address, mail.reference()))
                .isPresent();
        if (taken) {
            mail.sent(now);
        } else {
            mail.failed(now);
        }
    }
}
