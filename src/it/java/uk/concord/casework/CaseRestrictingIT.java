package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HEALTH;
import static uk.concord.casework.OpenedCases.HOUSING;
import static uk.concord.casework.OpenedCases.POLICE;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.agency.Agency;
import uk.concord.audit.Ledger;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.CaseConflict.Separation;
import uk.concord.casefile.CaseDocket;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casefile.CaseTeamwork;
import uk.concord.casefile.ConflictDeclaring;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

@ExtendWith(ArquillianExtension.class)
class CaseRestrictingIT {
    private static final String HEALTH_DEPUTY = "deputy@health.northmere.example";
    private static final String OFFICER = "hcu@police.northmere.example";
    private static final String WORKER = "worker@harbourhomes.example";
    private static final String REASON = "An invented reason of the chair";

    /** All who are near a case and must not decide who finds it. */
    private static final List<String> OTHERS = List.of(
            HOUSING,
            OFFICER,
            Acting.PRACTITIONER,
            Acting.COORDINATOR,
            "governance@council.northmere.example",
            "admin@concord.northmere.example",
            "performance@commissioner.northmere.example");

    @Inject
    private OpenedCases cases;

    @Inject
    private OpenedActions actions;

    @Inject
    private Acting acting;

    @Inject
    private CaseDocket docket;

    @EJB
    private CaseReading reading;

    @EJB
    private CaseList list;

    @EJB
    private CaseTeamwork teamwork;

    @EJB
    private CaseRestricting restricting;

    @EJB
    private ConflictDeclaring conflicts;

    @EJB
    private SightExplaining explaining;

    @EJB
    private SightChoosing choosing;

    @Test
    @Tag("S12")
    @Tag("S13")
    void aRestrictedCaseIsOpenToNamesAndNotToAgencies() { // 1.5
        UUID caseId = beforeTheChair("Restricted Testperson", HOUSING, HEALTH);

        restrict(caseId, HEALTH);

        assertEquals(caseId, cases.read(HEALTH, caseId).head().id());
        assertHidden(caseId, HOUSING);
        assertHidden(caseId, Acting.COORDINATOR);
    }

    @Test
    @Tag("S13")
    void whoIsTakenOffTheListOrNeverNamedNoLongerKnowsOfItAnywhere() { // 1.4, existence leaks
        UUID caseId = beforeTheChair("Delisted Testperson", HOUSING, HEALTH);
        actions.proposed(caseId, WORKER);
        long before = acting.as(HOUSING, () -> list.find(CaseFilter.none()).total());
        restrict(caseId, HEALTH, HOUSING);
        restrict(caseId, HEALTH);

        assertEquals(
                before - 1,
                acting.as(HOUSING, () -> list.find(CaseFilter.none()).total()));
        assertThrows(NotFound.class, () -> acting.as(WORKER, () -> reading.card(caseId)));
        assertEquals(caseId, cases.read(HEALTH, caseId).head().id());
    }

    @Test
    @Tag("S13")
    void nobodyButTheChairDecidesWhoFindsACase() { // 1.2, 1.3
        UUID caseId = beforeTheChair("Guarded Testperson", HOUSING, POLICE);

        for (String other : OTHERS) {
            assertRefused(other, () -> restricting.restrict(caseId, Set.of(), REASON, Ids.next()));
            assertRefused(other, () -> restricting.lift(caseId, REASON, Ids.next()));
            assertRefused(other, () -> restricting.settle(caseId, leftOut(HEALTH), REASON, Ids.next()));
            assertRefused(other, () -> restricting.letIn(caseId, agency(HEALTH), REASON, Ids.next()));
            assertRefused(other, () -> choosing.choices(caseId));
        }
        assertEquals(
                caseId, acting.as(HOUSING, () -> reading.open(caseId)).head().id());
    }

    @Test
    @Tag("S14")
    void aChairWithAConflictDecidesNothingAndFindsACaseThatDoesNotExist() { // 1.5
        UUID caseId = beforeTheChair("Cousin Testperson", HOUSING);
        acting.as(Acting.CHAIR, () -> conflicts.declare(caseId, CaseConflict.Type.PERSONAL_RELATIONSHIP, "A cousin"));

        NotFound forbidden = assertThrows(NotFound.class, () -> restrict(caseId, HOUSING));
        NotFound absent = assertThrows(NotFound.class, () -> restrict(Ids.next(), HOUSING));

        assertEquals(absent.getMessage(), forbidden.getMessage());
        assertHidden(caseId, Acting.CHAIR);
    }

    @Test
    void aChairWhoseDecisionACaseDoesNotAwaitFindsNone() { // 1.4
        UUID caseId = cases.about("Unsent Testperson", HOUSING);

        assertThrows(NotFound.class, () -> restrict(caseId, HOUSING));
        assertThrows(NotFound.class, () -> acting.as(Acting.CHAIR, () -> choosing.choices(caseId)));
    }

    @Test
    void withoutAReasonNothingIsDecided() { // 1.5
        UUID caseId = beforeTheChair("Unreasoned Testperson", HOUSING);

        assertEquals("casework.sight.reason", broken(() -> restricting.restrict(caseId, Set.of(), " ", Ids.next())));
        assertEquals(
                "casework.sight.reason",
                broken(() -> restricting.settle(caseId, leftOut(HOUSING), "Too short", Ids.next())));

        assertEquals(
                caseId, acting.as(HOUSING, () -> reading.open(caseId)).head().id());
    }

    @Test
    void aNameThatHasNoWayToTheCaseOrDoesNotExistIsRefused() { // 1.4: names narrow, they do not invite
        UUID caseId = beforeTheChair("Narrowed Testperson", HOUSING);

        assertEquals("casework.sight.notNear", broken(() -> restrict(caseId, HEALTH)));
        assertThrows(
                NotFound.class,
                () -> acting.as(
                        Acting.CHAIR, () -> restricting.restrict(caseId, Set.of(Ids.next()), REASON, Ids.next())));
        assertHidden(caseId, HEALTH);
    }

    @Test
    void aLiftedRestrictionOpensTheCaseToItsTeamAgain() { // 1.5
        UUID caseId = beforeTheChair("Lifted Testperson", HOUSING, HEALTH);
        restrict(caseId, HEALTH);

        acting.as(Acting.CHAIR, () -> restricting.lift(caseId, REASON, Ids.next()));

        assertEquals(
                caseId, acting.as(HOUSING, () -> reading.open(caseId)).head().id());
        assertEquals("casework.sight.notRestricted", broken(() -> restricting.lift(caseId, REASON, Ids.next())));
    }

    @Test
    void anAgencyThatIsLeftOutFindsNothingAndIsAskedForNothing() { // 1.5, EXCLUDE_AGENCY
        UUID caseId = beforeTheChair("Landlord Testperson", HOUSING, HEALTH);
        actions.proposed(caseId, WORKER);
        long before = acting.as(HOUSING, () -> list.find(CaseFilter.none()).total());

        settle(caseId, leftOut(HOUSING));

        assertHidden(caseId, HOUSING);
        assertThrows(NotFound.class, () -> acting.as(WORKER, () -> reading.card(caseId)));
        assertEquals(
                before - 1,
                acting.as(HOUSING, () -> list.find(CaseFilter.none()).total()));
        assertFalse(docket.team(caseId).contains(agency(HOUSING)));
        assertFalse(invitable(caseId).contains(agency(HOUSING)));
        assertEquals(
                "casework.team.leftOut",
                assertThrows(RuleBroken.class, () -> cases.invite(caseId, HOUSING))
                        .code());
    }

    @Test
    void anAgencyThatWasNeverInvitedCanBeLeftOutAsWell() { // 1.5: where telling it would be a danger
        UUID caseId = beforeTheChair("Feared Testperson");

        settle(caseId, leftOut(HOUSING));

        assertThrows(RuleBroken.class, () -> cases.invite(caseId, HOUSING));
        assertHidden(caseId, HOUSING);
    }

    @Test
    void theOthersAreToldWhoIsLeftOutAndOnlyThoseWhoRunTheCaseWhy() { // screen 05
        UUID caseId = beforeTheChair("Spoken Testperson", HOUSING, HEALTH);
        settle(caseId, leftOut(HOUSING));

        CaseSighting health = acting.as(HEALTH, () -> explaining.explain(caseId, new Ledger.Question(Set.of(), 0)));
        CaseSighting chair =
                acting.as(Acting.CHAIR, () -> explaining.explain(caseId, new Ledger.Question(Set.of(), 0)));

        assertEquals("Harbour Homes", health.head().leftOut().get(0).agency());
        assertFalse(health.keeping().shown());
        assertEquals(List.of(), health.keeping().decisions());
        assertEquals(REASON, chair.keeping().decisions().get(0).reason());
    }

    @Test
    void oneNamedWorkerFindsItAndTheRepresentativeDoesNot() { // 1.5, NAMED_DEPUTY_ONLY
        UUID caseId = beforeTheChair("Deputised Testperson", HEALTH, HOUSING);

        settle(caseId, settlement(HEALTH, Separation.NAMED_DEPUTY_ONLY, HEALTH_DEPUTY));

        assertHidden(caseId, HEALTH);
        assertFalse(docket.team(caseId).contains(agency(HEALTH)));
        assertEquals(
                caseId,
                acting.as(HEALTH_DEPUTY, () -> reading.open(caseId)).head().id());
        List<String> readers =
                acting
                        .as(HOUSING, () -> explaining.explain(caseId, new Ledger.Question(Set.of(), 0)))
                        .readers()
                        .stream()
                        .map(CaseSighting.OpenTo::name)
                        .toList();
        assertTrue(readers.contains("Dina Stand-In"));
        assertFalse(readers.contains("Hugh Example-Jones"));
    }

    @Test
    void theOneWorkerMustBeOfThatAgencyAndTheAgencyOfTheTeam() { // 1.5
        UUID caseId = beforeTheChair("Mistaken Testperson", HEALTH);

        assertEquals(
                "casework.conflict.deputy",
                broken(() -> settle(caseId, settlement(HEALTH, Separation.NAMED_DEPUTY_ONLY, HOUSING))));
        assertEquals(
                "casework.conflict.deputy",
                broken(() -> settle(caseId, settlement(HEALTH, Separation.NAMED_DEPUTY_ONLY, null))));
        assertEquals(
                "casework.conflict.notOfTeam",
                broken(() -> settle(caseId, settlement(HOUSING, Separation.NAMED_DEPUTY_ONLY, WORKER))));
        assertHidden(caseId, WORKER);
    }

    @Test
    void anAgencyThatStaysKeepsTheCaseAndItsConflictIsOnRecord() { // 1.5, PROCEED_WITH_SEPARATION
        UUID caseId = beforeTheChair("Separated Testperson", HOUSING);

        settle(caseId, settlement(HOUSING, Separation.PROCEED_WITH_SEPARATION, null));

        OpenCase open = acting.as(HOUSING, () -> reading.open(caseId));
        assertEquals(List.of(), open.head().leftOut());
        assertEquals(
                1,
                acting.as(Acting.CHAIR, () -> choosing.choices(caseId))
                        .settled()
                        .size());
    }

    @Test
    void anAgencyThatIsLetBackInFindsTheCaseOnlyOnceItIsInvitedAgain() { // 1.5
        UUID caseId = beforeTheChair("Returned Testperson", HOUSING);
        settle(caseId, leftOut(HOUSING));

        acting.as(Acting.CHAIR, () -> restricting.letIn(caseId, agency(HOUSING), REASON, Ids.next()));

        assertHidden(caseId, HOUSING);
        cases.invite(caseId, HOUSING);
        assertEquals(
                caseId, acting.as(HOUSING, () -> reading.open(caseId)).head().id());
    }

    @Test
    void theChairsOwnAgencyAndAnUnknownOneAreNotLeftOut() { // 1.5: another chair decides
        UUID caseId = beforeTheChair("Own Testperson");
        UUID unknown = Ids.next();

        assertEquals("casework.conflict.ownAgency", broken(() -> settle(caseId, leftOut(Acting.CHAIR))));
        assertThrows(
                NotFound.class,
                () -> settle(
                        caseId,
                        new CaseConflict.Settlement(
                                unknown, CaseConflict.Type.OTHER, Separation.EXCLUDE_AGENCY, null)));
        assertThrows(
                NotFound.class,
                () -> acting.as(Acting.CHAIR, () -> restricting.letIn(caseId, unknown, REASON, Ids.next())));
    }

    @Test
    void aFormThatIsSentTwiceDecidesOnce() { // style, one-use tokens
        UUID caseId = beforeTheChair("Twice Testperson", HOUSING);
        UUID token = Ids.next();
        acting.as(Acting.CHAIR, () -> restricting.settle(caseId, leftOut(HOUSING), REASON, token));

        acting.as(Acting.CHAIR, () -> restricting.settle(caseId, leftOut(HOUSING), REASON, token));

        assertEquals(
                1,
                acting.as(Acting.CHAIR, () -> explaining.explain(caseId, new Ledger.Question(Set.of(), 0)))
                        .keeping()
                        .decisions()
                        .size());
    }

    private UUID beforeTheChair(String victim, String... invited) {
        UUID caseId = cases.about(victim, invited);
        cases.sentToChair(caseId);
        return caseId;
    }

    private void restrict(UUID caseId, String... named) {
        Set<UUID> accounts = Arrays.stream(named)
                .map(email -> acting.viewer(email).accountId())
                .collect(Collectors.toSet());
        acting.as(Acting.CHAIR, () -> restricting.restrict(caseId, accounts, REASON, Ids.next()));
    }

    private void settle(UUID caseId, CaseConflict.Settlement settlement) {
        acting.as(Acting.CHAIR, () -> restricting.settle(caseId, settlement, REASON, Ids.next()));
    }

    private CaseConflict.Settlement leftOut(String worker) {
        return settlement(worker, Separation.EXCLUDE_AGENCY, null);
    }

    private CaseConflict.Settlement settlement(String worker, Separation separation, @Nullable String deputy) {
        UUID deputyId = deputy == null ? null : acting.viewer(deputy).accountId();
        return new CaseConflict.Settlement(agency(worker), CaseConflict.Type.LANDLORD_OF_BOTH, separation, deputyId);
    }

    private UUID agency(String worker) {
        return acting.viewer(worker).agencyId();
    }

    private Set<UUID> invitable(UUID caseId) {
        return acting.as(Acting.COORDINATOR, () -> teamwork.invitable(caseId)).stream()
                .map(Agency::id)
                .collect(Collectors.toSet());
    }

    private String broken(Runnable work) {
        return assertThrows(RuleBroken.class, () -> acting.as(Acting.CHAIR, work))
                .code();
    }

    private void assertRefused(String other, Runnable work) {
        assertThrows(NotFound.class, () -> acting.as(other, work), other);
    }

    private void assertHidden(UUID caseId, String worker) {
        assertThrows(NotFound.class, () -> acting.as(worker, () -> reading.open(caseId)), worker);
    }
}
