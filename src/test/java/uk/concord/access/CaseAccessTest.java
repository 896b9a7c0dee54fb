package uk.concord.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.access.CaseFacts.Barrier;
import uk.concord.access.CaseFacts.Office;
import uk.concord.access.CaseFacts.TeamPlace;

class CaseAccessTest {
    private static final Barrier OPEN = new Barrier(true, true, false, false, false);
    private static final Office NO_OFFICE = new Office(false, false);
    private static final TeamPlace REPRESENTED = new TeamPlace(true, true, false, false);
    private static final TeamPlace STRANGER = new TeamPlace(false, false, false, false);

    @Test
    @Tag("S1")
    void theRepresentativeOfAnInvitedAgencySeesTheCase() { // 1.4
        assertEquals(CaseSight.FULL, decide(OPEN, NO_OFFICE, REPRESENTED));
    }

    @Test
    void aWorkerNamedOnTheCaseSeesIt() { // 1.4
        assertEquals(CaseSight.FULL, decide(OPEN, NO_OFFICE, new TeamPlace(true, false, true, false)));
    }

    @Test
    void theCoordinatorOfTheAreaSeesItWithoutBeingOnTheTeam() { // 1.4
        assertEquals(CaseSight.FULL, decide(OPEN, new Office(true, false), STRANGER));
    }

    @Test
    void theChairOfAnAgendaWithItSeesIt() { // 1.4
        assertEquals(CaseSight.FULL, decide(OPEN, new Office(false, true), STRANGER));
    }

    @Test
    @Tag("S2")
    void aRepresentativeOfAnUninvitedAgencyFindsNothing() { // 1.4
        assertEquals(CaseSight.NOT_FOUND, decide(OPEN, NO_OFFICE, new TeamPlace(false, true, false, false)));
    }

    @Test
    void aColleagueOfAnInvitedAgencyWhoIsNotNamedFindsNothing() { // 1.4
        assertEquals(CaseSight.NOT_FOUND, decide(OPEN, NO_OFFICE, new TeamPlace(true, false, false, false)));
    }

    @Test
    @Tag("S9")
    void theOwnerOfAnOpenActionSeesTheCardOnly() { // 1.3 M
        assertEquals(CaseSight.MINIMUM_FACTS, decide(OPEN, NO_OFFICE, new TeamPlace(true, false, false, true)));
    }

    @Test
    void theOwnerKeepsTheCardAfterTheAgencysAccessEnded() { // 1.4
        assertEquals(CaseSight.MINIMUM_FACTS, decide(OPEN, NO_OFFICE, new TeamPlace(false, false, false, true)));
    }

    @Test
    void aRepresentativeWhoOwnsAnActionAfterAccessEndedSeesTheCardOnly() { // 1.4
        assertEquals(CaseSight.MINIMUM_FACTS, decide(OPEN, NO_OFFICE, new TeamPlace(false, true, false, true)));
    }

    @Test
    void aSuspendedAgencyFindsNothing() { // 1.4
        assertShut(new Barrier(false, true, false, false, false));
    }

    @Test
    @Tag("S6")
    void withoutAnAgreementInForceThereIsNothing() { // L-02
        assertShut(new Barrier(true, false, false, false, false));
    }

    @Test
    void aConflictShutsTheCase() { // 1.5
        assertShut(new Barrier(true, true, true, false, false));
    }

    @Test
    @Tag("S13")
    void aRestrictedCaseIsShutToWhoIsNotNamed() { // 1.5
        assertShut(new Barrier(true, true, false, true, false));
    }

    @Test
    @Tag("S12")
    void aRestrictedCaseIsOpenToWhoIsNamed() { // 1.5
        assertEquals(CaseSight.FULL, decide(new Barrier(true, true, false, true, true), NO_OFFICE, REPRESENTED));
    }

    @Test
    void beingNamedDoesNotMendAConflict() { // 1.5
        assertShut(new Barrier(true, true, true, true, true));
    }

    @Test
    void theManagerOfAnAgencyOnTheTeamIsToldOfItsLateActions() { // 1.2, 1.3
        assertTrue(told(OPEN, new TeamPlace(true, false, false, false)));
    }

    @Test
    void theManagerOfAnAgencyThatIsNotOnTheTeamIsToldNothing() { // 1.4
        assertFalse(told(OPEN, STRANGER));
        assertFalse(told(OPEN, new TeamPlace(false, true, true, true)));
    }

    @Test
    @Tag("S13")
    void aManagerIsToldNothingOfARestrictedCaseNamedOrNot() { // 1.3
        assertFalse(told(new Barrier(true, true, false, true, false), REPRESENTED));
        assertFalse(told(new Barrier(true, true, false, true, true), REPRESENTED));
    }

    @Test
    void aManagerIsToldNothingInConflictWithoutAgreementOrOfASuspendedAgency() { // 1.5, L-02
        assertFalse(told(new Barrier(true, true, true, false, false), REPRESENTED));
        assertFalse(told(new Barrier(true, false, false, false, false), REPRESENTED));
        assertFalse(told(new Barrier(false, true, false, false, false), REPRESENTED));
    }

    private static boolean told(Barrier barrier, TeamPlace team) {
        return CaseAccess.tellsManager(new CaseFacts(barrier, NO_OFFICE, team));
    }

    /** Shut for everybody: coordinator, chair, representative and owner alike. */
    private static void assertShut(Barrier barrier) {
        assertEquals(
                CaseSight.NOT_FOUND, decide(barrier, new Office(true, true), new TeamPlace(true, true, true, true)));
    }

    private static CaseSight decide(Barrier barrier, Office office, TeamPlace team) {
        return CaseAccess.decide(new CaseFacts(barrier, office, team));
    }
}
