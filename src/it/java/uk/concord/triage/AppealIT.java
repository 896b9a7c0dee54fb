package uk.concord.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Viewer;
import uk.concord.form.DeclineReason;
import uk.concord.identity.Acting;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.referral.Appealing;
import uk.concord.referral.ReferralReading;
import uk.concord.referral.ReferralStatus;
import uk.concord.referral.WrittenReferral;

/** 2.2, DL-10: the referrer's manager appeals once, in time, and somebody else decides; they may ask to withdraw. */
@ExtendWith(ArquillianExtension.class)
class AppealIT {
    private static final String MANAGER = "manager@council.northmere.example";
    private static final String ADVICE = "Ask the community safety team for a joint visit first";

    @Inject
    private Acting acting;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private WrittenReferral written;

    @EJB
    private Triage triage;

    @EJB
    private DeclineDeciding deciding;

    @EJB
    private Appealing appealing;

    @EJB
    private ReferralReading statuses;

    @Test
    @Tag("S28")
    void theManagerAppealsAndWhoeverDeclinedItCannotDeclineItAgain() {
        UUID declined = declined("Appealed Appealperson");
        assertNotNull(acting.as(MANAGER, () -> statuses.status(declined)).hand().appealUntil());

        acting.as(MANAGER, () -> appealing.appeal(declined));

        assertEquals(
                ReferralStatus.SUBMITTED,
                acting.as(MANAGER, () -> statuses.status(declined)).status());
        assertEquals("referral.appeal.samePerson", refusal(Acting.COORDINATOR, () -> propose(declined)));
        assertTrue(acting.as(Acting.COORDINATOR, () -> triage.brief(declined))
                .urgency()
                .appealed());
    }

    @Test
    @Tag("S28")
    void anAppealAfterFiveWorkingDaysIsTooLate() { // DL-10
        UUID declined = declined("Late Appealperson");

        RuleBroken late = assertThrows(
                RuleBroken.class,
                () -> viewers.as(managerIn(Duration.ofDays(14)), () -> {
                    appealing.appeal(declined);
                    return declined;
                }));

        assertEquals("referral.appealLate", late.code());
        assertNull(viewers.as(managerIn(Duration.ofDays(14)), () -> statuses.status(declined))
                .hand()
                .appealUntil());
    }

    @Test
    @Tag("S28")
    void nobodyElseAppeals() {
        UUID declined = declined("Guarded Appealperson");

        for (String somebody :
                List.of(Acting.PRACTITIONER, "worker@harbourhomes.example", Acting.COORDINATOR, Acting.CHAIR)) {
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> appealing.appeal(declined)));
        }
    }

    @Test
    void aReferralThatWaitsIsNotAppealed() { // 2.2
        UUID waiting = written.sent(Acting.PRACTITIONER, "Waiting Appealperson");

        assertThrows(RuleBroken.class, () -> acting.as(MANAGER, () -> appealing.appeal(waiting)));
    }

    @Test
    void aHighReferralIsWithdrawnWithTheManagersReasonAndTheCoordinatorsAgreement() { // 2.2
        UUID high = written.sent(Acting.PRACTITIONER, "High Appealperson", "RISK.q3", "YES");
        assertThrows(RuleBroken.class, () -> acting.as(Acting.COORDINATOR, () -> triage.agreeToWithdrawal(high)));
        assertThrows(RuleBroken.class, () -> acting.as(MANAGER, () -> appealing.askWithdrawal(high, "no")));

        acting.as(MANAGER, () -> appealing.askWithdrawal(high, "She has moved abroad for good"));
        acting.as(Acting.COORDINATOR, () -> triage.agreeToWithdrawal(high));

        assertEquals(
                ReferralStatus.WITHDRAWN,
                acting.as(MANAGER, () -> statuses.status(high)).status());
    }

    @Test
    void itsAuthorDoesNotAskInTheManagersPlace() { // 1.2
        UUID high = written.sent(Acting.PRACTITIONER, "Own Appealperson", "RISK.q3", "YES");

        assertThrows(
                NotFound.class,
                () -> acting.as(
                        Acting.PRACTITIONER, () -> appealing.askWithdrawal(high, "She has moved abroad for good")));
    }

    private Viewer managerIn(Duration later) {
        Viewer now = acting.viewer(MANAGER);
        return new Viewer(now.accountId(), now.desk(), now.roles(), now.at().plus(later));
    }

    private UUID declined(String victim) {
        UUID referral = written.sent(Acting.PRACTITIONER, victim);
        acting.as(Acting.COORDINATOR, () -> propose(referral));
        acting.as(Acting.CHAIR, () -> deciding.confirm(referral));
        return referral;
    }

    private void propose(UUID referral) {
        triage.proposeDecline(referral, DeclineReason.ONE_AGENCY_CAN_ACT, ADVICE);
    }

    private String refusal(String who, Runnable work) {
        return assertThrows(RuleBroken.class, () -> acting.as(who, work)).code();
    }
}
