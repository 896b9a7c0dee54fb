package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.ADVOCATE;
import static uk.concord.casework.OpenedCases.HEALTH;
import static uk.concord.casework.OpenedCases.HOUSING;
import static uk.concord.casework.OpenedCases.POLICE;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.audit.Ledger;
import uk.concord.casefile.CaseTeamwork;
import uk.concord.casefile.ShareLevel;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.person.PersonRole;

@ExtendWith(ArquillianExtension.class)
class CaseReadingIT {
    private static final String COMMISSIONER = "performance@commissioner.northmere.example";
    private static final String ADMINISTRATOR = "admin@concord.northmere.example";
    private static final String LAPSED = "rep@seaview.example";

    @Inject
    private OpenedCases cases;

    @Inject
    private Acting acting;

    @EJB
    private CaseReading reading;

    @EJB
    private CaseUpdates updates;

    @EJB
    private CaseList list;

    @EJB
    private CaseTeamwork teamwork;

    @EJB
    private SightExplaining explaining;

    @Test
    @Tag("S1")
    void anInvitedRepresentativeSeesVictimIncidentsAndUpdates() {
        UUID caseId = cases.about("Invited Testperson", HOUSING, POLICE);
        cases.told(caseId, POLICE, ShareLevel.ALL_ATTENDING, "For all");

        OpenCase open = acting.as(HOUSING, () -> reading.open(caseId));

        assertEquals("Invited Testperson", open.head().victim());
        assertEquals(1, open.incidents().size());
        assertTrue(texts(open).contains("For all"));
    }

    @Test
    void aSectionHoldsWhatItShowsAndNothingElse() {
        UUID caseId = cases.about("Sectioned Testperson", HOUSING, POLICE);
        cases.told(caseId, POLICE, ShareLevel.ALL_ATTENDING, "For the timeline");

        OpenCase people = acting.as(HOUSING, () -> reading.section(caseId, OpenCase.Section.PEOPLE));
        OpenCase timeline = acting.as(HOUSING, () -> reading.section(caseId, OpenCase.Section.TIMELINE));

        assertEquals("Sectioned Testperson", people.head().victim());
        assertFalse(people.people().isEmpty());
        assertEquals(List.of(), people.timeline());
        assertTrue(texts(timeline).contains("For the timeline"));
        assertEquals(List.of(), timeline.people());
        assertEquals(List.of(), timeline.incidents());
    }

    @Test
    void noSectionOpensToWhomTheCaseDoesNot() {
        UUID hidden = cases.about("Hidden Testperson");

        for (OpenCase.Section section : OpenCase.Section.values()) {
            assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> reading.section(hidden, section)));
        }
    }

    @Test
    @Tag("S2")
    void toAnUninvitedRepresentativeTheCaseIsAsAbsentAsARandomId() {
        UUID hidden = cases.about("Hidden Testperson");

        NotFound forbidden = assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> reading.open(hidden)));
        NotFound absent = assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> reading.open(Ids.next())));

        assertEquals(absent.getMessage(), forbidden.getMessage());
        assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> reading.card(hidden)));
        assertThrows(
                NotFound.class,
                () -> acting.as(HOUSING, () -> explaining.explain(hidden, new Ledger.Question(Set.of(), 0))));
    }

    @Test
    @Tag("S3")
    void theExactNameOfAVictimInAHiddenCaseChangesNeitherRowsNorCount() {
        CaseFilter byName = new CaseFilter("Searched Testperson", null, null, 1);
        long before = acting.as(HOUSING, () -> list.find(CaseFilter.none()).total());
        UUID hidden = cases.about("Searched Testperson");

        assertEquals(0, acting.as(HOUSING, () -> list.find(byName)).total());
        assertEquals(List.of(), acting.as(HOUSING, () -> list.find(byName)).rows());
        assertEquals(
                before, acting.as(HOUSING, () -> list.find(CaseFilter.none()).total()));
        cases.invite(hidden, HOUSING);
        assertEquals(1, acting.as(HOUSING, () -> list.find(byName)).total());
    }

    @Test
    @Tag("S4")
    @Tag("S5")
    void theCommissionersOfficeAndAdministratorsReachNoCaseService() {
        UUID caseId = cases.about("Unreachable Testperson");
        for (String outsider : List.of(COMMISSIONER, ADMINISTRATOR)) {
            assertRefused(outsider, () -> list.find(CaseFilter.none()));
            assertRefused(outsider, () -> reading.open(caseId));
            assertRefused(outsider, () -> reading.card(caseId));
            assertRefused(outsider, () -> explaining.explain(caseId, new Ledger.Question(Set.of(), 0)));
            assertRefused(outsider, () -> teamwork.invitable(caseId));
        }
    }

    private void assertRefused(String outsider, Runnable work) {
        assertThrows(NotFound.class, () -> acting.as(outsider, work));
    }

    @Test
    void anAgencyWithoutAnAgreementCanNeitherBeInvitedNorSeeAnything() { // L-02
        UUID caseId = cases.about("Agreed Testperson");

        assertThrows(RuleBroken.class, () -> cases.invite(caseId, LAPSED));
        assertEquals(0, acting.as(LAPSED, () -> list.find(CaseFilter.none())).total());
    }

    @Test
    @Tag("S10")
    void whoReferredDoesNotSeeTheCaseByThat() {
        UUID caseId = cases.about("Referred Testperson");

        assertThrows(NotFound.class, () -> acting.as(Acting.PRACTITIONER, () -> reading.open(caseId)));
    }

    @Test
    void aWorkerNamedForAnAgencyOfTheTeamSeesTheCaseUntilItIsRemoved() { // 1.4
        UUID caseId = cases.about("Named Testperson", ADVOCATE);
        UUID advocate = acting.viewer(ADVOCATE).accountId();
        UUID agency = acting.viewer(ADVOCATE).agencyId();
        assertThrows(NotFound.class, () -> acting.as(ADVOCATE, () -> reading.open(caseId)));

        acting.as(Acting.COORDINATOR, () -> teamwork.name(caseId, advocate));
        assertEquals(
                caseId, acting.as(ADVOCATE, () -> reading.open(caseId)).head().id());
        acting.as(Acting.COORDINATOR, () -> teamwork.remove(caseId, agency));

        assertThrows(NotFound.class, () -> acting.as(ADVOCATE, () -> reading.open(caseId)));
    }

    @Test
    void anUpdateIsReadOnlyByThoseItIsSharedWith() { // 3.11
        UUID caseId = cases.about("Shared Testperson", HOUSING, POLICE, HEALTH);
        cases.told(caseId, POLICE, ShareLevel.STATUTORY_ONLY, "For statutory agencies");
        cases.told(caseId, POLICE, ShareLevel.CHAIR_ONLY, "For the chair");

        List<String> housing = texts(acting.as(HOUSING, () -> reading.open(caseId)));
        List<String> health = texts(acting.as(HEALTH, () -> reading.open(caseId)));
        List<String> coordinator = texts(acting.as(Acting.COORDINATOR, () -> reading.open(caseId)));

        assertFalse(housing.contains("For statutory agencies"));
        assertFalse(housing.contains("For the chair"));
        assertFalse(health.contains("For the chair"));
        assertTrue(coordinator.contains("For the chair"));
    }

    @Test
    void theVictimsOwnWordsStandFirstForThoseTheyWereSharedWith() { // 3.7, screen 05
        UUID caseId = cases.about("Heard Testperson", HOUSING, POLICE);
        assertTrue(acting.as(HOUSING, () -> reading.open(caseId)).voice().isEmpty());
        say(caseId, ShareLevel.ALL_ATTENDING, "I want to sleep at night");
        say(caseId, ShareLevel.CHAIR_ONLY, "For the chair alone");

        OpenCase.Voice housing =
                acting.as(HOUSING, () -> reading.open(caseId)).voice().orElseThrow();

        assertEquals("I want to sleep at night", housing.words());
        assertEquals("Rashid Fictional", housing.toWhom());
        assertFalse(housing.mayBeReadOut());
    }

    private void say(UUID caseId, ShareLevel level, String words) {
        CaseUpdate.Entry entry =
                new CaseUpdate.Entry(CaseUpdate.Type.VICTIMS_WORDS, new CaseUpdate.Sharing(level, Set.of()), words);
        acting.as(POLICE, () -> updates.post(caseId, entry, Ids.next()));
    }

    @Test
    void aRepresentativeReadsTheSafeWayButNotTheNumber() { // 1.3, M
        UUID caseId = cases.about("Numbered Testperson", HOUSING);

        OpenCase.PersonRow victim = acting.as(HOUSING, () -> reading.open(caseId)).people().stream()
                .filter(person -> person.role() == PersonRole.VICTIM)
                .findFirst()
                .orElseThrow();

        assertTrue(victim.contacts().stream()
                .allMatch(way -> way.isSafe() && way.value().isEmpty()));
    }

    @Test
    void whoCanSeeItNamesEverybodyWhoCanAndNobodyElse() {
        UUID caseId = cases.about("Watched Testperson", HOUSING);

        List<String> readers =
                acting
                        .as(HOUSING, () -> explaining.explain(caseId, new Ledger.Question(Set.of(), 0)))
                        .readers()
                        .stream()
                        .map(CaseSighting.OpenTo::name)
                        .toList();

        assertEquals(List.of("Asha Example", "Kasia Trial", "Rosa Pattern"), readers);
    }

    private static List<String> texts(OpenCase open) {
        return open.timeline().stream().map(OpenCase.TimelineRow::text).toList();
    }
}
