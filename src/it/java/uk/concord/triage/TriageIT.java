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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenCase;
import uk.concord.deadline.ClockState;
import uk.concord.form.Criterion;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.referral.DeclineReason;
import uk.concord.referral.SentReferrals;

@ExtendWith(ArquillianExtension.class)
class TriageIT {
    private static final String ADVICE = "Ask the community safety team for a joint visit first";

    @Inject
    private SentReferrals referrals;

    @Inject
    private Acting acting;

    @EJB
    private Triage triage;

    @EJB
    private TriageListing listing;

    @EJB
    private DeclineDeciding deciding;

    @EJB
    private CaseReading reading;

    @Test
    void acceptingOpensTheCaseOnceHoweverOftenTheFormIsSent() {
        UUID referral = sent("Twice Sentperson");
        UUID token = Ids.next();

        UUID first = accept(referral, token);

        assertEquals(first, accept(referral, token));
        assertEquals(
                "Twice Sentperson",
                acting.as(Acting.COORDINATOR, () -> reading.open(first)).head().victim());
    }

    @Test
    void whenAChildMayBeAtRiskChildrensServicesAreOnTheTeamFromTheStart() { // 2.10
        UUID referral = acting.as(
                Acting.PRACTITIONER,
                () -> referrals.sent(
                        Acting.PRACTITIONER,
                        "Parent Sentperson",
                        Map.of(
                                "children", "YES",
                                "childAtRisk", "YES",
                                "childNotifiedOn",
                                        acting.viewer(Acting.PRACTITIONER)
                                                .today()
                                                .toString(),
                                "childNotification", "CSC-INVENTED-9")));

        UUID opened = accept(referral, Ids.next());

        OpenCase open = acting.as("rep@children.northmere.example", () -> reading.open(opened));
        assertTrue(open.head().flags().childAtRisk());
    }

    @Test
    @Tag("S25")
    void aNameThatIsKnownInAHiddenCaseGivesTheCoordinatorACountAndTheReferrerNothing() {
        accept(sent("Known Sentperson"), Ids.next());

        UUID second = referrals.sent("worker@harbourhomes.example", "Known Sentperson");

        assertEquals(
                1, acting.as(Acting.COORDINATOR, () -> triage.brief(second)).matches());
        assertThrows(NotFound.class, () -> acting.as("worker@harbourhomes.example", () -> triage.brief(second)));
    }

    @Test
    @Tag("S27")
    void aHighReferralThatACoordinatorDeclinesStaysProposedForTheChair() {
        UUID referral = sent("Declined Sentperson");
        propose(referral);

        assertThrows(RuleBroken.class, () -> acting.as(Acting.COORDINATOR, () -> deciding.confirm(referral)));

        assertTrue(acting.as(Acting.CHAIR, () -> deciding.brief(referral)).isProposed());
        acting.as(Acting.CHAIR, () -> deciding.confirm(referral));
        assertThrows(NotFound.class, () -> acting.as(Acting.CHAIR, () -> deciding.confirm(referral)));
    }

    @Test
    void aDeclineWithoutAdviceIsNotProposed() { // 2.2
        UUID referral = sent("Unadvised Sentperson");

        assertThrows(
                RuleBroken.class,
                () -> acting.as(
                        Acting.COORDINATOR, () -> triage.proposeDecline(referral, DeclineReason.CRITERIA_NOT_MET, "")));
    }

    @Test
    void askingForMoreNeverStopsTheClockOfAHighRiskReferral() { // 2.2
        UUID referral = sent("Asked Sentperson");

        acting.as(Acting.COORDINATOR, () -> triage.ask(referral, "Which door was it?"));

        List<TriageRow> paused =
                acting.as(Acting.COORDINATOR, () -> listing.rows(new TriageFilter(TriageFilter.Show.PAUSED, null)));
        TriageRow row = paused.stream()
                .filter(line -> line.id().equals(referral))
                .findFirst()
                .orElseThrow();
        assertTrue(row.clock().state() != ClockState.PAUSED);
    }

    @Test
    void aCoordinatorDoesNotGoOnBeforeTheReferrerHadTwoWorkingDays() { // 2.2
        UUID referral = sent("Hurried Sentperson");
        acting.as(Acting.COORDINATOR, () -> triage.ask(referral, "Which door was it?"));

        assertThrows(RuleBroken.class, () -> acting.as(Acting.COORDINATOR, () -> triage.goOn(referral)));
    }

    @Test
    void nobodyButTheCoordinatorFindsTheQueue() {
        for (String worker : List.of(Acting.PRACTITIONER, Acting.CHAIR, "rep@police.northmere.example")) {
            assertThrows(NotFound.class, () -> acting.as(worker, () -> listing.rows(TriageFilter.waiting())));
        }
    }

    private UUID sent(String victim) {
        return referrals.sent(Acting.PRACTITIONER, victim);
    }

    private UUID accept(UUID referral, UUID token) {
        return acting.as(Acting.COORDINATOR, () -> triage.accept(referral, Criterion.VISIBLE_HIGH, "", token));
    }

    private void propose(UUID referral) {
        acting.as(Acting.COORDINATOR, () -> triage.proposeDecline(referral, DeclineReason.ONE_AGENCY_CAN_ACT, ADVICE));
    }
}
