package uk.concord.notify;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import uk.concord.identity.AddressBook;

/**
 * Empties the outbox. The timer runs on each node and is not persistent; a lease in the database lets one node send.
 * Where no mail server is configured the mails wait and the inbox tells all.
 */
@Startup
@Singleton
public class MailSending {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int BATCH = 50;

    private final String node = UUID.randomUUID().toString();

    @Inject
    private Notices notices;

    @Inject
    private AddressBook addresses;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    private Optional<Postbox> postbox = Optional.empty();

    @PostConstruct
    void find() {
        postbox = config.getOptionalValue("concord.mail.host", String.class)
                .map(host ->
                        new Postbox(host, config.getValue("concord.mail.port", Integer.class), sender(), address()));
    }

    private String sender() {
        return config.getValue("concord.mail.from", String.class);
    }

    private String address() {
        return config.getValue("concord.address", String.class);
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false, info = "mail")
    void send() {
        Instant now = clock.instant();
        if (postbox.isPresent() && notices.lease("mail", node, now, now.plus(LEASE))) {
            notices.due(now, BATCH).forEach(mail -> deliver(postbox.get(), mail, now));
        }
    }

    private void deliver(Postbox box, OutboxMail mail, Instant now) {
        boolean sent = addresses
                .verifiedAddress(mail.accountId())
                .map(address -> box.post(address, mail.reference()))
                .orElse(false);
        if (sent) {
            mail.sent(now);
        } else {
            mail.failed(now);
        }
    }
}
