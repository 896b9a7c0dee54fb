package uk.concord.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.form.CheckedAnswers;
import uk.concord.identity.Acting;
import uk.concord.kernel.NotFound;
import uk.concord.referral.SentReferrals;
import uk.concord.referral.WrittenReferral;

/** 2.2: who decides sees all that was said, and the most urgent first. */
@ExtendWith(ArquillianExtension.class)
class UrgencyIT {
    @Inject
    private SentReferrals referrals;

    @Inject
    private WrittenReferral written;

    @Inject
    private Acting acting;

    @EJB
    private Triage triage;

    @EJB
    private TriageListing listing;

    @Test
    void anEmergencyThenHighRiskWithAChildThenHighRiskThenTheRest() { // 2.2, 2.6
        UUID standard = written.sent(Acting.PRACTITIONER, "Standard Urgencyperson");
        UUID high = referrals.sent(Acting.PRACTITIONER, "High Urgencyperson");
        UUID child = withChild();
        UUID emergency = written.sent(
                Acting.PRACTITIONER,
                "Emergency Urgencyperson",
                "REASONS.emergency",
                "YES",
                "REASONS.emergencyWhy",
                "He has said it is tonight");
        List<UUID> mine = List.of(standard, high, child, emergency);

        List<UUID> queue = acting.as(Acting.COORDINATOR, () -> listing.rows(TriageFilter.waiting())).stream()
                .map(TriageRow::id)
                .filter(mine::contains)
                .toList();

        assertEquals(List.of(emergency, child, high, standard), queue);
    }

    @Test
    void theRowSaysThatRiskIsHighAndAChildAtRisk() { // 2.2
        UUID child = withChild();

        TriageRow row = acting.as(Acting.COORDINATOR, () -> listing.rows(TriageFilter.waiting())).stream()
                .filter(one -> one.id().equals(child))
                .findFirst()
                .orElseThrow();

        assertEquals("High risk, child at risk", row.urgencyWords());
    }

    @Test
    void theBriefTellsWhatHappenedWhatWasDoneWhoItWasAndWhatTheVictimWants() { // 2.2
        UUID id = referrals.sent(Acting.PRACTITIONER, "Told Urgencyperson");

        TriageBrief.Told told =
                acting.as(Acting.COORDINATOR, () -> triage.brief(id)).account().told();

        assertEquals("Stays with a friend of the example tonight", told.safety());
        assertTrue(told.incidents().get(0).endsWith("Shouted abuse and a threat at the door"));
        assertEquals(List.of("Name not known: Two people on the stairs, not identified"), told.perpetrators());
        assertEquals("Agrees to police contact", told.policeWishes());
    }

    @Test
    void theWholeReferralHoldsWhatTheBriefLeavesOut() { // 2.2
        UUID id = referrals.sent(Acting.PRACTITIONER, "Whole Urgencyperson");

        TriageWhole whole = acting.as(Acting.COORDINATOR, () -> triage.whole(id));

        assertTrue(whole.said().lines("contact").contains(new CheckedAnswers.Line("Afraid of", "A neighbour")));
        assertEquals(24, whole.questions().size());
    }

    @ParameterizedTest // 1.4
    @ValueSource(
            strings = {
                Acting.PRACTITIONER,
                "rep@council.northmere.example",
                "worker@harbourhomes.example",
                "manager@council.northmere.example",
                "admin@concord.northmere.example"
            })
    void nobodyElseReadsTheWholeReferral(String somebody) {
        UUID id = referrals.sent(Acting.PRACTITIONER, "Hidden Urgencyperson");

        assertThrows(NotFound.class, () -> acting.as(somebody, () -> triage.whole(id)));
    }

    @Test
    void aDraftIsNoReferralToDecideOn() { // 1.4
        UUID draft = written.draft(Acting.PRACTITIONER, "Draft Urgencyperson");

        assertThrows(NotFound.class, () -> acting.as(Acting.COORDINATOR, () -> triage.whole(draft)));
    }

    private UUID withChild() {
        String today = acting.viewer(Acting.PRACTITIONER).today().toString();
        return referrals.sent(
                Acting.PRACTITIONER,
                "Child Urgencyperson",
                Map.of(
                        "children", "YES",
                        "childAtRisk", "YES",
                        "childNotifiedOn", today,
                        "childNotification", "CSC-INVENTED-7"));
    }
}
