package uk.concord.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import uk.concord.access.CurrentViewer;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;

/** Meetings with one case of invented people, arranged and held by the coordinator and the chair of the example. */
@ApplicationScoped
public class ArrangedMeetings {
    private static final int DAYS_AHEAD = 20;

    /** A meeting, the one case on its agenda, and its item. */
    public record Arranged(UUID meeting, UUID caseId, UUID item) {}

    @EJB
    private Arranging arranging;

    @EJB
    private Hearing hearing;

    @EJB
    private ConsoleReading reading;

    @Inject
    private OpenedCases cases;

    @Inject
    private Acting acting;

    @Inject
    private CurrentViewer viewers;

    /** The agenda is issued, so the agencies of these workers are asked for research. */
    public Arranged withAgenda(String victim, String... invited) {
        Arranged listed = listed(scheduled(), cases.about(victim, invited));
        issueAgenda(listed);
        return listed;
    }

    /** A meeting with nothing on its agenda yet. */
    public UUID scheduled() {
        Viewer chair = acting.viewer(Acting.CHAIR);
        LocalDate day = chair.today().plusDays(DAYS_AHEAD);
        Meeting.Plan plan = new Meeting.Plan("Northmere", day, LocalTime.of(9, 30), "Invented Hall", chair.accountId());
        return acting.as(Acting.COORDINATOR, () -> arranging.schedule(Ids.next(), plan));
    }

    /** Puts a case on its agenda. */
    public Arranged listed(UUID meeting, UUID caseId) {
        UUID item =
                acting.as(Acting.COORDINATOR, () -> arranging.list(Ids.next(), meeting, caseId, AgendaItem.Origin.NEW));
        return new Arranged(meeting, caseId, item);
    }

    public void issueAgenda(Arranged arranged) {
        acting.as(Acting.COORDINATOR, () -> arranging.issueAgenda(Ids.next(), arranged.meeting()));
    }

    /** The pack is out and the session has begun; coordinator and chair have accepted confidentiality. */
    public Arranged inSession(String victim, String... invited) {
        return held(withAgenda(victim, invited));
    }

    /** The same for a meeting whose agenda is issued. */
    public Arranged held(Arranged listed) {
        Arranged arranged = begun(listed);
        accept(Acting.CHAIR, arranged);
        acting.as(Acting.CHAIR, () -> hearing.open(arranged.item()));
        return arranged;
    }

    /** Begun, and only the coordinator has accepted so far. */
    public Arranged begun(Arranged arranged) {
        acting.as(Acting.COORDINATOR, () -> arranging.issuePack(Ids.next(), arranged.meeting()));
        acting.as(Acting.COORDINATOR, () -> hearing.begin(Ids.next(), arranged.meeting()));
        accept(Acting.COORDINATOR, arranged);
        return arranged;
    }

    public void accept(String worker, Arranged arranged) {
        acting.as(worker, () -> hearing.acceptConfidentiality(Ids.next(), arranged.meeting()));
    }

    /** The request to the agency of this worker for the case. */
    public UUID request(String worker, Arranged arranged) {
        UUID agency = acting.viewer(worker).agencyId();
        return acting.as(worker, () -> reading.research(arranged.caseId())).stream()
                .filter(research -> research.agencyId().equals(agency))
                .map(CaseOnScreen.Research::requestId)
                .findFirst()
                .orElseThrow();
    }

    public CaseOnScreen screen(String worker, Arranged arranged) {
        return acting.as(worker, () -> reading.item(arranged.item(), false));
    }

    public CaseOnScreen.Part part(Arranged arranged, MinutesPart.Kind kind) {
        return screen(Acting.COORDINATOR, arranged).parts().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The chair, if the same person also spoke for their agency. */
    public <T> T asChairAndRepresentative(Supplier<T> work) {
        Viewer chair = acting.viewer(Acting.CHAIR);
        Set<HeldRole> roles = Set.of(new HeldRole(Role.CHAIR, "Northmere"), new HeldRole(Role.REP, ""));
        return viewers.as(new Viewer(chair.accountId(), chair.desk(), roles, chair.at()), work);
    }
}
