package uk.concord.notify;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/**
 * Empties the outbox. The timer runs on each node and is not persistent; a lease in the database lets one node send.
 * Where no mail server is configured the mails wait and the inbox tells all.
 */
@Startup
@Singleton
public class MailSending {
    private static final int MOST = 50;

    private final String node = UUID.randomUUID().toString();

    @Inject
    private MailRound round;

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
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void send() {
        postbox.ifPresent(this::send);
    }

    private void send(Postbox box) {
        int offered = 0;
        while (offered < MOST && round.mayGoOn(node, clock.instant()) && round.postNext(box::post, clock.instant())) {
            offered++;
        }
    }
}
