package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HOUSING;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casefile.RepeatType;
import uk.concord.form.Criterion;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.meeting.AgendaItem;
import uk.concord.meeting.Arranging;
import uk.concord.meeting.ConsoleReading;
import uk.concord.meeting.Meeting;
import uk.concord.meeting.MeetingView;
import uk.concord.referral.ReferralDoor;
import uk.concord.referral.WrittenReferral;
import uk.concord.triage.EmergencyDeciding;
import uk.concord.triage.Matching;
import uk.concord.triage.Triage;
import uk.concord.triage.TriageBrief;

/** 1.5: where somebody in a referral holds an office, its case is open to named people only, whoever accepts it. */
@ExtendWith(ArquillianExtension.class)
class RestrictedByDefaultIT {
    private static final String AUTHOR = Acting.PRACTITIONER;

    @Inject
    private WrittenReferral written;

    @Inject
    private OpenedCases cases;

    @Inject
    private Acting acting;

    @EJB
    private Triage triage;

    @EJB
    private EmergencyDeciding emergencies;

    @EJB
    private Matching matching;

    @EJB
    private CaseList list;

    @EJB
    private CaseRestricting restricting;

    @EJB
    private Arranging arranging;

    @EJB
    private ConsoleReading meetings;

    @PersistenceContext
    private EntityManager em;

    @ParameterizedTest
    @Tag("S13")
    @ValueSource(strings = {"VICTIM.inOffice", "PERPETRATORS.1.inOffice"})
    void aCaseOfSomebodyInOfficeOpensForWhoAcceptedItAndTheChairOnly(String who) {
        UUID referral = written.sent(AUTHOR, "Office Officeperson", who, "YES");
        assertEquals(TriageBrief.Sight.NAMED_ONLY, sight(referral));

        UUID opened = accept(referral);

        assertTrue(isRestricted(opened));
        assertEquals(opened, open(Acting.CHAIR, opened));
        for (String unnamed : List.of(
                AUTHOR, "rep@council.northmere.example", HOUSING, OpenedCases.POLICE, "advocate@bridge.example")) {
            assertThrows(NotFound.class, () -> open(unnamed, opened), unnamed);
        }
    }

    @Test
    @Tag("S13")
    void anInvitedRepresentativeWhoIsNotNamedFindsNoCaseNoLineNoCountAndNoNotice() {
        UUID referral = written.sent(AUTHOR, "Invited Officeperson", "VICTIM.inOffice", "YES");
        long before = total();
        UUID opened = accept(referral);
        cases.invite(opened, HOUSING);

        assertThrows(NotFound.class, () -> open(HOUSING, opened));
        assertEquals(before, total());
        assertEquals(
                0,
                acting.as(HOUSING, () -> list.find(new CaseFilter("Invited Officeperson", null, null, 1)))
                        .total());
        assertEquals(0, noticesAbout(opened));
    }

    @Test
    @Tag("S13")
    void noAgendaLineTellsAnUnnamedRepresentativeOfIt() {
        UUID opened = accept(written.sent(AUTHOR, "Agenda Officeperson", "VICTIM.inOffice", "YES"));
        cases.invite(opened, HOUSING);
        var chair = acting.viewer(Acting.CHAIR);
        Meeting.Plan plan = new Meeting.Plan(
                "Northmere", chair.today().plusDays(20), LocalTime.of(9, 30), "Invented Hall", chair.accountId());
        UUID meeting = acting.as(Acting.COORDINATOR, () -> arranging.schedule(Ids.next(), plan));
        acting.as(Acting.COORDINATOR, () -> arranging.list(Ids.next(), meeting, opened, AgendaItem.Origin.NEW));
        UUID open = cases.about("Open Agendaperson", HOUSING);
        acting.as(Acting.COORDINATOR, () -> arranging.list(Ids.next(), meeting, open, AgendaItem.Origin.NEW));
        acting.as(Acting.COORDINATOR, () -> arranging.issueAgenda(Ids.next(), meeting));

        assertEquals(
                List.of(open),
                acting.as(HOUSING, () -> meetings.meeting(meeting)).agenda().stream()
                        .map(MeetingView.Line::caseId)
                        .toList());
        assertEquals(0, noticesAbout(opened));
    }

    @Test
    void itIsLeftOutByNobodyThoughTheCoordinatorDoesNotTickIt() { // 1.5
        UUID referral = written.sent(AUTHOR, "Unticked Officeperson", "PERPETRATORS.1.inOffice", "YES");
        ReferralDoor.Acceptance unticked = new ReferralDoor.Acceptance(Criterion.ESCALATION, "", false, Set.of());

        UUID opened = acting.as(Acting.COORDINATOR, () -> triage.accept(referral, unticked, Ids.next()));

        assertTrue(isRestricted(opened));
    }

    @Test
    void anEmergencyOfSomebodyInOfficeIsRestrictedToo() { // 1.5, 2.6
        UUID referral = written.sent(
                AUTHOR,
                "Emergency Officeperson",
                "VICTIM.inOffice",
                "YES",
                "REASONS.emergency",
                "YES",
                "REASONS.emergencyWhy",
                "He has said it is tonight");

        UUID opened = acting.as(Acting.CHAIR, () -> emergencies.grant(referral, Criterion.ESCALATION, Ids.next()));

        assertTrue(em.createQuery("SELECT c.restricted FROM CaseFile c WHERE c.id = :id", Boolean.class)
                .setParameter("id", opened)
                .getSingleResult());
        assertThrows(NotFound.class, () -> open("rep@council.northmere.example", opened));
    }

    @Test
    @Tag("S13")
    void anOpenCaseThatSuchAReferralJoinsIsRestrictedFromThen() { // 1.5, 2.2
        UUID known = cases.about("Joining Officeperson", HOUSING);
        cases.sentToChair(known);
        assertEquals(known, open(HOUSING, known));
        UUID second = written.sent(AUTHOR, "Joining Officeperson", "PERPETRATORS.1.inOffice", "YES");

        acting.as(
                Acting.COORDINATOR,
                () -> matching.link(
                        second, new Matching.Further(known, "Same birth date", RepeatType.SAME_PERP), Ids.next()));

        assertTrue(isRestricted(known));
        assertThrows(NotFound.class, () -> open(HOUSING, known));
    }

    @Test
    void theChairLiftsItAndNobodyElse() { // 1.5
        UUID opened = accept(written.sent(AUTHOR, "Lifted Officeperson", "VICTIM.inOffice", "YES"));
        for (String other : List.of(Acting.COORDINATOR, AUTHOR, HOUSING)) {
            assertThrows(NotFound.class, () -> acting.as(other, () -> lift(opened)));
        }

        acting.as(Acting.CHAIR, () -> lift(opened));

        assertFalse(isRestricted(opened));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "UNKNOWN"})
    void whoHoldsNoneOrOfWhomItIsNotKnownRestrictsNothing(String answer) { // 1.5
        UUID referral = written.sent(AUTHOR, "Plain Officeperson", "VICTIM.inOffice", answer);
        assertEquals(answer.equals("NO") ? TriageBrief.Sight.TEAM : TriageBrief.Sight.NOT_KNOWN, sight(referral));

        assertFalse(isRestricted(accept(referral)));
    }

    private UUID accept(UUID referral) {
        return acting.as(Acting.COORDINATOR, () -> triage.accept(referral, Criterion.ESCALATION, "", Ids.next()));
    }

    private TriageBrief.Sight sight(UUID referral) {
        return acting.as(Acting.COORDINATOR, () -> triage.brief(referral))
                .urgency()
                .sight();
    }

    private boolean isRestricted(UUID caseId) {
        return cases.read(Acting.COORDINATOR, caseId).head().flags().restricted();
    }

    private UUID open(String worker, UUID caseId) {
        return cases.read(worker, caseId).head().id();
    }

    private void lift(UUID caseId) {
        restricting.lift(caseId, "An invented reason of the chair", Ids.next());
    }

    private long total() {
        return acting.as(HOUSING, () -> list.find(CaseFilter.none())).total();
    }

    /** All notices that lead to the case or bear its reference, whoever has them. */
    private long noticesAbout(UUID caseId) {
        String reference = cases.read(Acting.COORDINATOR, caseId).head().reference();
        return em.createQuery(
                        "SELECT COUNT(n) FROM Notice n WHERE n.link LIKE :link OR n.reference = :reference", Long.class)
                .setParameter("link", "%" + caseId)
                .setParameter("reference", reference)
                .getSingleResult();
    }
}
