package uk.concord.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.concord.casework.OpenedCases.HOUSING;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.action.ActionAnswering;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casework.OpenedActions;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;

@ExtendWith(ArquillianExtension.class)
class ChaseDigestIT {
    private static final String WORKER = "worker@harbourhomes.example";
    private static final Duration LONG_AFTER = Duration.ofDays(60);

    @Inject
    private OpenedCases cases;

    @Inject
    private OpenedActions actions;

    @Inject
    private Acting acting;

    @EJB
    private ActionAnswering answering;

    @EJB
    private CaseRestricting restricting;

    @EJB
    private Inbox inbox;

    @Inject
    private ChaseDigest digest;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    private long told(String worker, String step) {
        return acting.as(worker, () -> inbox.lines()).stream()
                .filter(line -> line.code().equals("notify.action.late." + step))
                .count();
    }

    private void send(Instant now) throws Exception {
        transaction.begin();
        digest.send(now);
        transaction.commit();
    }

    @Test
    void aLateActionIsToldOnceAndOneLineADayToEachOfThoseItConcerns() throws Exception { // 2.9
        UUID caseId = cases.about("Late Testperson", HOUSING);
        UUID action = actions.proposed(caseId, WORKER);
        acting.as(HOUSING, () -> answering.accept(Ids.next(), action));
        UUID other = actions.proposed(caseId, WORKER);
        acting.as(HOUSING, () -> answering.accept(Ids.next(), other));
        long before = told(WORKER, "OWNER");
        long representative = told(HOUSING, "REPRESENTATIVE");
        Instant later = clock.instant().plus(LONG_AFTER);

        send(later);
        send(later);

        assertEquals(before + 1, told(WORKER, "OWNER"));
        assertEquals(representative + 1, told(HOUSING, "REPRESENTATIVE"));
    }

    @Test
    @Tag("S13")
    void aLateActionOfARestrictedCaseIsToldToNobodyWhoIsNotOnItsList() throws Exception { // 1.5
        Instant later = clock.instant().plus(LONG_AFTER);
        send(later); // whatever else is late
        UUID caseId = cases.about("Late And-Restricted", HOUSING);
        UUID action = actions.proposed(caseId, WORKER);
        acting.as(HOUSING, () -> answering.accept(Ids.next(), action));
        cases.sentToChair(caseId);
        acting.as(
                Acting.CHAIR,
                () -> restricting.restrict(caseId, Set.of(), "An invented reason of the chair", Ids.next()));
        long worker = told(WORKER, "OWNER");
        long representative = told(HOUSING, "REPRESENTATIVE");

        send(later);

        assertEquals(worker, told(WORKER, "OWNER"));
        assertEquals(representative, told(HOUSING, "REPRESENTATIVE"));
    }
}
