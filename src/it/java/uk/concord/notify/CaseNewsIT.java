package uk.concord.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casefile.ConflictDeclaring;
import uk.concord.casework.OpenedActions;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.meeting.ArrangedMeetings;

@ExtendWith(ArquillianExtension.class)
class CaseNewsIT {
    @EJB
    private Inbox inbox;

    @Inject
    private OpenedCases cases;

    @Inject
    private ArrangedMeetings meetings;

    @Inject
    private OpenedActions actions;

    @Inject
    private Acting acting;

    @EJB
    private CaseRestricting restricting;

    @EJB
    private ConflictDeclaring conflicts;

    @Test
    void anInvitedAgencysRepresentativeIsToldWhere() { // 2.4-8
        UUID caseId = cases.about("Told Of-An-Invitation", OpenedCases.HOUSING);

        assertEquals(1, told(OpenedCases.HOUSING, "notify.case.invited", caseId).size());
    }

    @Test
    void anAgencyThatIsNotInvitedHearsNothing() { // 1.4
        UUID caseId = cases.about("Nothing To-Health", OpenedCases.HOUSING);

        assertTrue(told(OpenedCases.HEALTH, "notify.case.invited", caseId).isEmpty());
    }

    @Test
    void aNoticeHoldsAReferenceAndNoName() { // dossier 7
        UUID caseId = cases.about("Unnamed In-A-Notice", OpenedCases.HOUSING);

        NoticeRow notice =
                told(OpenedCases.HOUSING, "notify.case.invited", caseId).get(0);

        assertTrue(notice.reference().matches("HC-[2-9A-Z]{4}-[2-9A-Z]{3}"), notice.reference());
    }

    @Test
    void whoIsAskedForResearchIsTold() { // 2.4-9
        long before = asked(OpenedCases.POLICE);

        meetings.withAgenda("Asked For-Research", OpenedCases.POLICE);

        assertEquals(before + 1, asked(OpenedCases.POLICE));
    }

    @Test
    @Tag("S13")
    void ofARestrictedCaseOnlyThoseOnItsListHear() { // 1.5
        UUID caseId = cases.about("Restricted In-News", OpenedCases.HEALTH);
        restrict(caseId, Acting.COORDINATOR, OpenedCases.HEALTH);
        long health = proposed(OpenedCases.HEALTH);
        long housing = proposed(OpenedCases.HOUSING);

        cases.invite(caseId, OpenedCases.HOUSING);
        actions.proposed(caseId, OpenedCases.HOUSING);
        actions.proposed(caseId, OpenedCases.HEALTH);

        assertTrue(told(OpenedCases.HOUSING, "notify.case.invited", caseId).isEmpty());
        assertEquals(housing, proposed(OpenedCases.HOUSING));
        assertEquals(health + 1, proposed(OpenedCases.HEALTH));
    }

    @Test
    @Tag("S14")
    void whoHasAConflictHearsNothingMoreOfTheCase() { // 1.5
        UUID caseId = cases.about("Conflict In-News", OpenedCases.HOUSING);
        acting.as(
                OpenedCases.HOUSING,
                () -> conflicts.declare(caseId, CaseConflict.Type.PERSONAL_RELATIONSHIP, "A cousin"));
        long before = proposed(OpenedCases.HOUSING);

        actions.proposed(caseId, OpenedCases.HOUSING);

        assertEquals(before, proposed(OpenedCases.HOUSING));
    }

    @Test
    void aNoticeThatWasOpenedIsNewNoMoreAndLeadsToItsPlace() {
        UUID caseId = cases.about("Opened Once", OpenedCases.HOUSING);
        NoticeRow notice =
                told(OpenedCases.HOUSING, "notify.case.invited", caseId).get(0);

        String link = acting.as(OpenedCases.HOUSING, () -> inbox.read(notice.id()));

        assertEquals(notice.link(), link);
        assertTrue(told(OpenedCases.HOUSING, "notify.case.invited", caseId).stream()
                .noneMatch(NoticeRow::isNew));
    }

    @Test
    void nobodyOpensTheNoticeOfAnother() {
        UUID caseId = cases.about("Not Yours", OpenedCases.HOUSING);
        UUID notice =
                told(OpenedCases.HOUSING, "notify.case.invited", caseId).get(0).id();

        assertThrows(NotFound.class, () -> acting.as(OpenedCases.HEALTH, () -> inbox.read(notice)));
        assertThrows(NotFound.class, () -> acting.as(OpenedCases.HEALTH, () -> inbox.read(UUID.randomUUID())));
    }

    private long asked(String worker) {
        return acting.as(worker, () -> inbox.lines()).stream()
                .filter(row -> row.code().equals("notify.research.asked"))
                .count();
    }

    private long proposed(String worker) {
        return acting.as(worker, () -> inbox.lines()).stream()
                .filter(row -> row.code().equals("notify.action.proposed"))
                .count();
    }

    private void restrict(UUID caseId, String... named) {
        cases.sentToChair(caseId);
        Set<UUID> accounts =
                Stream.of(named).map(email -> acting.viewer(email).accountId()).collect(Collectors.toSet());
        acting.as(
                Acting.CHAIR,
                () -> restricting.restrict(caseId, accounts, "An invented reason of the chair", Ids.next()));
    }

    private List<NoticeRow> told(String worker, String code, UUID caseId) {
        return acting.as(worker, () -> inbox.lines()).stream()
                .filter(row -> row.code().equals(code) && row.link().endsWith(caseId.toString()))
                .toList();
    }
}
