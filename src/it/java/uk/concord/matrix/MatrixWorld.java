package uk.concord.matrix;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.action.ActionSettling;
import uk.concord.casefile.CaseMatrix;
import uk.concord.casefile.CaseTies;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenedActions;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.meeting.ArrangedMeetings;
import uk.concord.meeting.MeetingTies;
import uk.concord.staff.OpenedAgencies;

/**
 * One worker, and a case for each scope of the matrix to which they stand just so. What an operation asks for besides is
 * there in every scope, so that sight alone decides: the worker is the deputy chair of the meeting, without any case
 * handed over; their agency was asked for research while it was invited; they owned an action that has ended.
 */
@ApplicationScoped
public class MatrixWorld {
    private static final String AREA = "Northmere";
    private static final String ELSEWHERE = "Southmere";
    private static final Set<String> ALL_TIES = Set.of("unlisted", "listed", "conflict", "suspended", "lapsed");

    @EJB
    private CaseReading reading;

    @EJB
    private ActionSettling settling;

    @Inject
    private OpenedAgencies agencies;

    @Inject
    private OpenedCases cases;

    @Inject
    private OpenedActions actions;

    @Inject
    private ArrangedMeetings meetings;

    @Inject
    private MeetingTies meetingTies;

    @Inject
    private CaseTies ties;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    private Map<String, CaseInHand> places = Map.of();
    private String worker = "";

    /** The case of a scope. */
    public CaseInHand at(String scope) {
        build();
        return Objects.requireNonNull(places.get(scope));
    }

    /** The worker with this one role, standing so to the case of the scope. */
    public Viewer viewer(Role role, String scope) {
        build();
        Viewer real = acting.viewer(worker);
        Desk desk = new Desk(real.agencyId(), !scope.equals("suspended"), !scope.equals("lapsed"));
        String area = ALL_TIES.contains(scope) || scope.equals("area") ? AREA : ELSEWHERE;
        return new Viewer(real.accountId(), desk, Set.of(new HeldRole(role, area)), clock.instant());
    }

    private synchronized void build() {
        if (!places.isEmpty()) {
            return;
        }
        worker = agencies.person(agencies.agency(), "matrix", Role.PRACTITIONER);
        UUID meeting = meetings.scheduled();
        Map<String, ArrangedMeetings.Arranged> listed = CaseMatrix.read().scopes().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        scope -> meetings.listed(meeting, cases.about("Matrix-" + scope + " Testperson", worker))));
        meetings.issueAgenda(Objects.requireNonNull(listed.get("team")));
        Viewer real = acting.viewer(worker);
        meetingTies.deputy(acting.viewer(Acting.COORDINATOR), meeting, real.accountId());
        places = listed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> tied(entry.getKey(), entry.getValue(), real)));
    }

    private CaseInHand tied(String scope, ArrangedMeetings.Arranged arranged, Viewer real) {
        UUID caseId = arranged.caseId();
        UUID ended = actions.proposed(caseId, worker);
        acting.as(Acting.COORDINATOR, () -> settling.cancel(Ids.next(), ended, "Not needed any more"));
        UUID victim = acting.as(Acting.COORDINATOR, () -> reading.open(caseId))
                .people()
                .get(0)
                .id();
        CaseInHand place = new CaseInHand(
                caseId,
                real.agencyId(),
                arranged.item(),
                meetingTies.asked(real, arranged.item()),
                ended,
                victim,
                acting.viewer(Acting.CHAIR).accountId());
        boolean all = ALL_TIES.contains(scope);
        if (all || scope.equals("owner")) {
            actions.proposed(caseId, worker);
        }
        tie(scope, caseId, real);
        return place;
    }

    private void tie(String scope, UUID caseId, Viewer real) {
        boolean all = ALL_TIES.contains(scope);
        if (!all && !scope.equals("team") && !scope.equals("named")) {
            ties.removed(caseId, real.agencyId());
        }
        if (all || scope.equals("named")) {
            ties.named(caseId, real.accountId());
        }
        if (all || scope.equals("chairs")) {
            ties.chairs(caseId, real.accountId());
        }
        if (scope.equals("conflict")) {
            ties.conflict(caseId, real.accountId());
        }
        if (scope.equals("listed")) {
            ties.listed(caseId, real.accountId());
            ties.saidWhy(caseId, real);
        }
        if (scope.equals("listed") || scope.equals("unlisted")) {
            ties.restricted(caseId);
        }
    }
}
