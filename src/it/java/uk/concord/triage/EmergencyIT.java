package uk.concord.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.casework.CaseReading;
import uk.concord.form.Criterion;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.referral.Emergency;
import uk.concord.referral.ReferralReading;
import uk.concord.referral.WrittenReferral;

/** 2.6: any agency may ask for an emergency; the chair decides; a refusal has a reason that the asking agency reads. */
@ExtendWith(ArquillianExtension.class)
class EmergencyIT {
    private static final String WHY = "He has said that he will come tonight";

    @Inject
    private Acting acting;

    @Inject
    private WrittenReferral written;

    @EJB
    private Triage triage;

    @EJB
    private TriageListing listing;

    @EJB
    private EmergencyDeciding deciding;

    @EJB
    private ReferralReading statuses;

    @EJB
    private CaseReading reading;

    @Test
    void anEmergencyStandsOnTopOfTheQueueAndWaitsForTheChair() { // 2.6
        written.sent(Acting.PRACTITIONER, "Earlier Urgentperson");
        UUID urgent = urgent("Topmost Urgentperson");

        List<TriageRow> queue = acting.as(Acting.COORDINATOR, () -> listing.rows(TriageFilter.waiting()));

        assertTrue(queue.get(0).why().emergency());
        assertTrue(acting.as(Acting.CHAIR, () -> listing.emergencies()).stream()
                .anyMatch(row -> row.id().equals(urgent)));
        assertTrue(acting.as(Acting.COORDINATOR, () -> listing.emergencies()).isEmpty());
    }

    @Test
    void theCoordinatorDoesNotAcceptWhatTheChairMustDecide() { // 2.2
        UUID urgent = urgent("Waiting Urgentperson");

        RuleBroken refused = assertThrows(RuleBroken.class, () -> accept(urgent));

        assertEquals("referral.emergency.chair", refused.code());
    }

    @Test
    void theChairGrantsItAndTheCaseIsAnEmergency() { // 2.6
        UUID urgent = urgent("Granted Urgentperson");

        UUID opened = acting.as(Acting.CHAIR, () -> deciding.grant(urgent, Criterion.VISIBLE_HIGH, Ids.next()));

        assertTrue(acting.as(Acting.COORDINATOR, () -> reading.open(opened))
                .head()
                .flags()
                .emergency());
    }

    @Test
    void aRefusalHasAReasonThatTheReferrerAndTheirManagerRead() { // 2.6
        UUID urgent = urgent("Refused Urgentperson");

        assertThrows(RuleBroken.class, () -> acting.as(Acting.CHAIR, () -> deciding.refuse(urgent, "no")));
        acting.as(Acting.CHAIR, () -> deciding.refuse(urgent, "Both are safe until Monday"));

        for (String reader : List.of(Acting.PRACTITIONER, "manager@council.northmere.example")) {
            assertEquals(
                    "Both are safe until Monday",
                    acting.as(reader, () -> statuses.status(urgent))
                            .hand()
                            .emergency()
                            .answer());
        }
        assertFalse(accept(urgent).equals(urgent));
    }

    @Test
    void nobodyButTheChairDecidesOnAnEmergency() { // 2.6
        UUID urgent = urgent("Guarded Urgentperson");

        for (String somebody : List.of(
                Acting.COORDINATOR,
                Acting.PRACTITIONER,
                "manager@council.northmere.example",
                "rep@police.northmere.example")) {
            assertThrows(
                    NotFound.class,
                    () -> acting.as(somebody, () -> deciding.grant(urgent, Criterion.VISIBLE_HIGH, Ids.next())));
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> deciding.refuse(urgent, WHY)));
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> deciding.brief(urgent)));
        }
    }

    @Test
    void theCoordinatorMayAskTheChairAndOnlyOnce() { // 2.2
        UUID referral = written.sent(Acting.PRACTITIONER, "Later Urgentperson");

        acting.as(Acting.COORDINATOR, () -> triage.askEmergency(referral, WHY));

        assertEquals(
                Emergency.State.ASKED,
                acting.as(Acting.PRACTITIONER, () -> statuses.status(referral))
                        .hand()
                        .emergency()
                        .state());
        assertThrows(RuleBroken.class, () -> acting.as(Acting.COORDINATOR, () -> triage.askEmergency(referral, WHY)));
    }

    @Test
    void anEmergencyWithoutAReasonIsNotSent() { // 2.6
        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> written.sent(Acting.PRACTITIONER, "Silent Urgentperson", "REASONS.emergency", "YES"));

        assertEquals("referral.emergency.why", refused.code());
    }

    private UUID urgent(String victim) {
        return written.sent(Acting.PRACTITIONER, victim, "REASONS.emergency", "YES", "REASONS.emergencyWhy", WHY);
    }

    private UUID accept(UUID referral) {
        return acting.as(Acting.COORDINATOR, () -> triage.accept(referral, Criterion.VISIBLE_HIGH, "", Ids.next()));
    }
}
