package uk.concord.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.identity.Acting;

/** Architecture.md, section 6: mail through an outbox row in the business transaction, one sender by lease. */
@ExtendWith(ArquillianExtension.class)
class MailRoundIT {
    @Inject
    private MailRound round;

    @Inject
    private Telling telling;

    @Inject
    private Acting acting;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    private final String reference = "RF-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> posted = new ArrayList<>();
    private final BiPredicate<String, String> taking = (address, about) -> {
        if (about.equals(reference)) {
            posted.add(address);
        }
        return true;
    };
    private final BiPredicate<String, String> refusing =
            (address, about) -> taking.test(address, about) && !about.equals(reference);

    @Test
    void oneNodeSendsWhileAnotherHoldsTheLease() {
        Instant start = clock.instant().plus(Duration.ofDays(1));

        assertTrue(round.mayGoOn("first", start));
        assertFalse(round.mayGoOn("second", start));
        assertTrue(round.mayGoOn("first", start.plusSeconds(60)));
        assertFalse(round.mayGoOn("second", start.plusSeconds(179)));
        assertTrue(round.mayGoOn("second", start.plusSeconds(180)));
        assertFalse(round.mayGoOn("first", start.plusSeconds(181)));
    }

    @Test
    void aMailGoesToTheWorkAddressOnce() throws Exception {
        tellTheChair();

        offerAll(taking, clock.instant());
        offerAll(taking, clock.instant().plus(Duration.ofDays(1)));

        assertEquals(List.of(Acting.CHAIR), posted);
    }

    @Test
    void whatWasTakenBackSendsNoMail() throws Exception {
        transaction.begin();
        telling.tell(Set.of(acting.viewer(Acting.CHAIR).accountId()), message());
        transaction.rollback();

        offerAll(taking, clock.instant());

        assertEquals(List.of(), posted);
    }

    @Test
    void aMailThatIsRefusedWaitsTwiceAsLongEachTime() throws Exception {
        tellTheChair();
        Instant start = clock.instant();

        offerAll(refusing, start);
        offerAll(refusing, start.plusSeconds(59));
        assertEquals(1, posted.size());
        offerAll(refusing, start.plusSeconds(60));
        offerAll(refusing, start.plusSeconds(179));
        assertEquals(2, posted.size());
        offerAll(refusing, start.plusSeconds(180));
        assertEquals(3, posted.size());
    }

    @Test
    void afterEightRefusalsAMailIsGivenUp() throws Exception {
        tellTheChair();

        for (int day = 0; day < 12; day++) {
            offerAll(refusing, clock.instant().plus(Duration.ofDays(day)));
        }

        assertEquals(8, posted.size());
    }

    private void tellTheChair() throws Exception {
        transaction.begin();
        telling.tell(Set.of(acting.viewer(Acting.CHAIR).accountId()), message());
        transaction.commit();
    }

    private Message message() {
        return new Message("notify.referral.accepted", reference, "/my-work.xhtml");
    }

    private void offerAll(BiPredicate<String, String> postbox, Instant now) {
        int offered = 0;
        while (round.postNext(postbox, now)) {
            offered++;
            assertTrue(offered < 10_000, "The same mail is offered again and again");
        }
    }
}
