package uk.concord.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.casefile.RepeatType;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenCase;
import uk.concord.casework.OpenedCases;
import uk.concord.deadline.ClockState;
import uk.concord.form.Criterion;
import uk.concord.form.DeclineReason;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.referral.ReferralDoor;
import uk.concord.referral.ReferralReading;
import uk.concord.referral.SentReferrals;
import uk.concord.referral.StatusView;
import uk.concord.referral.WrittenReferral;

@ExtendWith(ArquillianExtension.class)
class TriageIT {
    private static final String ELSEWHERE = "worker@harbourhomes.example";
    private static final String ADVICE = "Ask the community safety team for a joint visit first";

    @Inject
    private SentReferrals referrals;

    @Inject
    private Acting acting;

    @Inject
    private OpenedCases cases;

    @EJB
    private Triage triage;

    @EJB
    private Matching matching;

    @EJB
    private ReferralReading statuses;

    @Inject
    private WrittenReferral written;

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

    @Test
    @Tag("S25")
    void onlyTheCoordinatorSaysWhetherTheVictimIsTheOneOfAnOpenCase() {
        UUID known = accept(sent("Linked Sentperson"), Ids.next());
        UUID second = referrals.sent(ELSEWHERE, "Linked Sentperson");

        for (String somebody : List.of(ELSEWHERE, Acting.PRACTITIONER, Acting.CHAIR)) {
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> matching.candidates(second)));
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> link(second, known, "")));
        }
        assertEquals(
                List.of(known),
                acting.as(Acting.COORDINATOR, () -> matching.candidates(second)).stream()
                        .map(MatchRow::caseId)
                        .toList());
    }

    @Test
    @Tag("S25")
    void aReferralThatJoinsAnOpenCaseTellsItsAuthorTheSameAsOneThatOpensIts() {
        UUID first = sent("Joined Sentperson");
        UUID known = accept(first, Ids.next());
        UUID second = referrals.sent(ELSEWHERE, "Joined Sentperson");

        acting.as(Acting.COORDINATOR, () -> link(second, known, "Same birth date"));

        StatusView joined = acting.as(ELSEWHERE, () -> statuses.status(second));
        StatusView opened = acting.as(Acting.PRACTITIONER, () -> statuses.status(first));
        assertEquals(opened.statusWords(), joined.statusWords());
        assertEquals(opened.outcome().words(), joined.outcome().words());
        assertEquals(
                0, acting.as(Acting.COORDINATOR, () -> triage.brief(second)).matches());
    }

    @Test
    void aCaseThatReceivesAReferralCountsItAndKnowsItsIncidents() { // 2.2, 2.7
        UUID known = accept(sent("Counted Sentperson"), Ids.next());
        UUID second = referrals.sent(ELSEWHERE, "Counted Sentperson");

        acting.as(Acting.COORDINATOR, () -> link(second, known, ""));

        OpenCase open = acting.as(Acting.COORDINATOR, () -> reading.open(known));
        assertEquals(2, open.head().flags().referrals());
        assertEquals(2, open.incidents().size());
    }

    @Test
    void whatANewerReferralSaysAboutSafeContactReplacesWhatTheCaseHad() { // rule 4 of 0.2
        UUID known = accept(sent("Unsafe Sentperson"), Ids.next());
        UUID second = written.sent(ELSEWHERE, "Unsafe Sentperson");

        acting.as(Acting.COORDINATOR, () -> link(second, known, ""));

        OpenCase open = acting.as(Acting.COORDINATOR, () -> reading.open(known));
        assertEquals("", open.head().contact().ways());
    }

    @Test
    void aReferralJoinsNoCaseOfSomebodyElse() { // 2.2
        UUID other = accept(sent("Unlike Otherperson"), Ids.next());
        UUID referral = sent("Quite Differentname");

        assertThrows(NotFound.class, () -> acting.as(Acting.COORDINATOR, () -> link(referral, other, "")));
    }

    @Test
    @Tag("S31")
    void theTimelineSaysThatAFurtherReferralCameAndWhetherItIsARepeat() { // 2.2, 2.7
        UUID known = accept(sent("Repeated Sentperson"), Ids.next());
        UUID second = referrals.sent(ELSEWHERE, "Repeated Sentperson");

        acting.as(Acting.COORDINATOR, () -> link(second, known, ""));

        assertEquals(List.of("Repeat: the same alleged perpetrator"), further(known));
    }

    @Test
    @Tag("S30")
    void anIncidentBeforeTheLastReferralIsNoRepeatWhateverIsSaid() { // 2.7
        UUID known = accept(sent("Earlier Sentperson"), Ids.next());
        UUID second = written.sent(ELSEWHERE, "Earlier Sentperson");

        acting.as(Acting.COORDINATOR, () -> link(second, known, ""));

        assertEquals(List.of("Not a repeat: no incident within twelve months after the last referral"), further(known));
    }

    @Test
    void aCaseThatReceivedNothingTellsOfNothing() { // 2.7
        assertEquals(List.of(), further(accept(sent("Single Sentperson"), Ids.next())));
    }

    @Test
    @Tag("S3")
    void whoDoesNotFindTheCaseReadsNoRepeatOfIt() { // 1.4
        UUID known = accept(sent("Unseen Sentperson"), Ids.next());
        UUID second = referrals.sent(ELSEWHERE, "Unseen Sentperson");
        acting.as(Acting.COORDINATOR, () -> link(second, known, ""));

        for (String somebody : List.of(ELSEWHERE, "rep@police.northmere.example", Acting.CHAIR)) {
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> reading.open(known)), somebody);
        }
    }

    private void link(UUID referral, UUID caseId, String how) {
        matching.link(referral, new Matching.Further(caseId, how, RepeatType.SAME_PERP), Ids.next());
    }

    private List<String> further(UUID caseId) {
        return acting.as(Acting.COORDINATOR, () -> reading.open(caseId)).timeline().stream()
                .filter(row -> row.title().startsWith("Further referral"))
                .map(OpenCase.TimelineRow::meta)
                .toList();
    }

    @Test
    void aDifferentPersonSettlesTheMatchAndTriageGoesOn() { // 2.2
        accept(sent("Twin Sentperson"), Ids.next());
        UUID second = sent("Twin Sentperson");

        acting.as(Acting.COORDINATOR, () -> matching.differ(second));

        TriageBrief brief = acting.as(Acting.COORDINATOR, () -> triage.brief(second));
        assertEquals(0, brief.matches());
        assertTrue(brief.isWaiting());
    }

    @Test
    @Tag("S13")
    void aCaseThatIsAcceptedRestrictedIsOpenToNamesFromTheFirstMoment() { // 1.5
        UUID referral = sent("Restricted Sentperson");

        UUID opened = accept(referral, true, Set.of());

        assertTrue(cases.read(Acting.COORDINATOR, opened).head().flags().restricted());
        assertEquals(opened, cases.read(Acting.CHAIR, opened).head().id());
        assertThrows(NotFound.class, () -> acting.as("rep@council.northmere.example", () -> reading.open(opened)));
    }

    @Test
    void anAgencyThatIsLeftOutNeverFindsTheCaseThoughItReferred() { // 1.5
        UUID referral = referrals.sent(ELSEWHERE, "Leftout Sentperson");
        UUID housing = acting.viewer(ELSEWHERE).agencyId();

        UUID opened = accept(referral, false, Set.of(housing));

        assertThrows(NotFound.class, () -> acting.as("rep@harbourhomes.example", () -> reading.open(opened)));
        OpenCase open = acting.as(Acting.COORDINATOR, () -> reading.open(opened));
        assertTrue(open.team().stream().noneMatch(place -> place.agencyId().equals(housing)));
    }

    @Test
    void nobodyLeavesTheirOwnAgencyOut() { // 1.5
        UUID referral = sent("Own Sentperson");
        UUID council = acting.viewer(Acting.COORDINATOR).agencyId();

        assertThrows(RuleBroken.class, () -> accept(referral, false, Set.of(council)));
    }

    @Test
    void whatTheVictimWantsStandsAtTheHeadOfTheCase() { // 2.4-7
        UUID referral = written.sent(
                Acting.PRACTITIONER, "Heard Sentperson", "WISHES.wishes", "I want to walk to the shop again");

        UUID opened = accept(referral, Ids.next());

        assertEquals(
                "I want to walk to the shop again",
                acting.as(Acting.COORDINATOR, () -> reading.open(opened))
                        .voice()
                        .orElseThrow()
                        .words());
    }

    private UUID accept(UUID referral, boolean restricted, Set<UUID> leftOut) {
        return acting.as(
                Acting.COORDINATOR,
                () -> triage.accept(
                        referral,
                        new ReferralDoor.Acceptance(Criterion.VISIBLE_HIGH, "", restricted, leftOut),
                        Ids.next()));
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
