package uk.concord.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseDocket;
import uk.concord.deadline.MeetingCalendar;
import uk.concord.deadline.Timetable;
import uk.concord.draft.OnceOnly;
import uk.concord.identity.Colleague;
import uk.concord.kernel.NotFound;

/** The coordinator arranges: schedules a meeting, lists cases, issues agenda and research requests, then the pack. */
@Stateless
public class Arranging {
    @Inject
    private CurrentViewer viewers;

    @Inject
    private MeetingDoor door;

    @Inject
    private Meetings meetings;

    @Inject
    private Roll roll;

    @Inject
    private Timetable timetable;

    @Inject
    private OnceOnly once;

    /** Who may chair in an area. */
    @Requires(Permission.MEETING_ARRANGE)
    public List<Colleague> chairs(String area) {
        mustCoordinate(viewers.get(), area);
        return roll.chairs(area);
    }

    /** The days around a meeting, from the cut-off to the flags (2.4). */
    @Requires(Permission.MEETING_ARRANGE)
    public MeetingCalendar calendar(@About UUID meetingId) {
        return timetable.around(door.toRun(viewers.get(), meetingId).meetsOn());
    }

    /** Nobody has been asked for research yet, and the day on which it is due has passed: it can only come late (2.4). */
    @Requires(Permission.MEETING_ARRANGE)
    public boolean isTooLateForResearch(@About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = arranged(viewer, meetingId);
        return meeting.status() == MeetingStatus.SCHEDULED
                && timetable.around(meeting.meetsOn()).research().moment().isBefore(viewer.at());
    }

    @Requires(Permission.MEETING_ARRANGE)
    public UUID schedule(UUID token, Meeting.Plan plan) {
        Viewer viewer = viewers.get();
        mustCoordinate(viewer, plan.area());
        return once.make(token, () -> {
            if (roll.chairs(plan.area()).stream().noneMatch(chair -> chair.id().equals(plan.chairId()))) {
                throw new NotFound();
            }
            Meeting meeting = Meeting.schedule(plan, viewer);
            meetings.add(meeting);
            return meeting.id();
        });
    }

    /** Cases of the area that could be listed: open or deferred, and the viewer's to see. */
    @Requires(Permission.MEETING_ARRANGE)
    public List<CaseDocket.Docket> ready(@About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = arranged(viewer, meetingId);
        Set<UUID> ids = door.seen(viewer, meetings.readyCases(meeting.area()));
        return door.dockets(ids).values().stream()
                .sorted((one, other) -> one.reference().compareTo(other.reference()))
                .toList();
    }

    /** Puts a case on the agenda: from now on the meeting's chair sees it. */
    @Requires(Permission.MEETING_ARRANGE)
    public UUID list(UUID token, @About UUID meetingId, UUID caseId, AgendaItem.Origin origin) {
        Viewer viewer = viewers.get();
        Meeting meeting = arranged(viewer, meetingId).mustBeOpenForAgenda();
        door.mustSeeCase(viewer, caseId);
        return once.make(token, () -> {
            int position = door.items(viewer, List.of(meetingId)).size() + 1;
            AgendaItem item = AgendaItem.list(meeting, caseId, origin, position);
            meetings.add(item);
            door.docket().listed(caseId, meeting.chairId());
            door.docket().meetsOn(caseId, meeting.meetsOn());
            return item.id();
        });
    }

    /** Issues the agenda: each invited agency is asked for research, and its representatives are expected (2.4-9). */
    @Requires(Permission.MEETING_ARRANGE)
    public void issueAgenda(UUID token, @About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = arranged(viewer, meetingId);
        once.run(token, () -> {
            meeting.issueAgenda();
            Instant due = timetable.around(meeting.meetsOn()).research().moment();
            Set<UUID> invited = new HashSet<>();
            for (AgendaItem item : door.items(viewer, List.of(meetingId))) {
                Set<UUID> team = door.docket().team(item.caseId());
                team.forEach(agency -> meetings.add(ResearchRequest.ask(item, agency, viewer.at(), due)));
                invited.addAll(team);
                door.docket().researchRequested(item.caseId(), team);
            }
            expect(meeting, invited);
        });
    }

    private void expect(Meeting meeting, Set<UUID> invited) {
        Set<UUID> expected = new HashSet<>();
        invited.stream()
                .flatMap(agency -> roll.representatives(agency).stream())
                .filter(person -> expected.add(person.id()))
                .forEach(person -> meetings.add(Attendance.expect(meeting.id(), person.id(), person.agencyId())));
    }

    /** Issues the pack: what was returned stands, what was not shows as not returned (S39). */
    @Requires(Permission.MEETING_ARRANGE)
    public void issuePack(UUID token, @About UUID meetingId) {
        Meeting meeting = arranged(viewers.get(), meetingId);
        once.run(token, meeting::issuePack);
    }

    /** Who could take the chair instead of its chair. */
    @Requires(Permission.MEETING_ARRANGE)
    public List<Colleague> deputies(@About UUID meetingId) {
        Meeting meeting = arranged(viewers.get(), meetingId);
        return roll.chairs(meeting.area()).stream()
                .filter(person -> !meeting.isChairedBy(person.id()))
                .toList();
    }

    /** Names the deputy chair; the cases that the chair has stepped aside from are theirs from now on (S14). */
    @Requires(Permission.MEETING_ARRANGE)
    public void nameDeputy(UUID token, @About UUID meetingId, UUID accountId) {
        Viewer viewer = viewers.get();
        Meeting meeting = arranged(viewer, meetingId);
        boolean mayChair = roll.chairs(meeting.area()).stream()
                .anyMatch(chair -> chair.id().equals(accountId));
        if (!mayChair) {
            throw new NotFound();
        }
        once.run(token, () -> {
            meeting.nameDeputy(accountId);
            door.items(viewer, List.of(meetingId)).stream()
                    .filter(AgendaItem::isPassed)
                    .forEach(item -> door.docket().seenByChair(item.caseId(), accountId));
        });
    }

    private Meeting arranged(Viewer viewer, UUID meetingId) {
        Meeting meeting = door.toRun(viewer, meetingId);
        mustCoordinate(viewer, meeting.area());
        return meeting;
    }

    private static void mustCoordinate(Viewer viewer, String area) {
        if (!viewer.coordinatedAreas().contains(area)) {
            throw new NotFound();
        }
    }
}
