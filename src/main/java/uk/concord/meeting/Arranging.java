package uk.concord.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.deadline.Deadline;
import uk.concord.deadline.Due;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.MeetingCalendar;
import uk.concord.deadline.Timetable;
import uk.concord.draft.OnceOnly;
import uk.concord.identity.Colleague;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

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

    /** Cases of the area that could be listed: open or deferred, and the viewer's to see; the most pressing first (7). */
    @Requires(Permission.MEETING_ARRANGE)
    public List<MeetingView.Candidate> ready(@About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = arranged(viewer, meetingId);
        List<MeetingView.Waiting> waiting = meetings.readyCases(viewer, meeting.area());
        Set<UUID> seen = door.seen(
                viewer, waiting.stream().map(MeetingView.Waiting::caseId).toList());
        Map<UUID, Long> deferrals = meetings.deferrals(viewer, seen);
        return waiting.stream()
                .filter(about -> seen.contains(about.caseId()))
                .map(about -> new MeetingView.Candidate(
                        about, waited(about, meeting), Math.toIntExact(deferrals.getOrDefault(about.caseId(), 0L))))
                .sorted(MeetingView.Candidate.PRESSING)
                .toList();
    }

    /** How long the case will have waited on the day of the meeting, and whether that is too long (DL-02). */
    private MeetingView.Wait waited(MeetingView.Waiting about, Meeting meeting) {
        LocalDate referred = LondonTime.dayOf(about.referredAt());
        Due due = timetable.dueAfter(Deadline.FIRST_HEARING, about.referredAt());
        return new MeetingView.Wait(
                timetable.calendar().workingDaysBetween(referred, meeting.meetsOn()),
                meeting.meetsOn().isAfter(due.day()));
    }

    /**
     * Puts a case on the agenda: from now on the meeting's chair sees it. When the agenda is out already, the agencies of
     * the case are asked for research at once (2.4-9).
     */
    @Requires(Permission.MEETING_ARRANGE)
    public UUID list(UUID token, @About UUID meetingId, UUID caseId, AgendaItem.Origin origin) {
        Viewer viewer = viewers.get();
        Meeting meeting = arranged(viewer, meetingId).mustBeOpenForAgenda();
        door.mustSeeCase(viewer, caseId);
        if (!door.docket(caseId).area().equals(meeting.area())) {
            throw new NotFound();
        }
        return once.make(token, () -> {
            int position = door.items(viewer, List.of(meetingId)).size() + 1;
            AgendaItem item = AgendaItem.list(meeting, caseId, origin, position);
            meetings.add(item);
            door.docket().listed(caseId, meeting.chairId());
            door.docket().meetsOn(caseId, meeting.meetsOn());
            if (meeting.isAgendaOut()) {
                expect(meeting, askResearch(viewer, meeting, item));
            }
            return item.id();
        });
    }

    /** Takes a case off the agenda, until the session begins; whoever was asked for it is told (2.4-9). */
    @Requires(Permission.MEETING_ARRANGE)
    public void takeOff(UUID token, @About UUID itemId, String why) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.item(viewer, itemId);
        Meeting meeting = arranged(viewer, item.meetingId());
        once.run(token, () -> {
            meeting.mustBeOpenForAgenda();
            item.withdraw(viewer.at(), why);
            List<AgendaItem> history = meetings.itemsOfCase(viewer, item.caseId());
            door.docket()
                    .takenOff(
                            item.caseId(),
                            AgendaItem.before(item, history),
                            meeting.presiding(),
                            meetings.asked(viewer, itemId));
        });
    }

    /** Issues the agenda: each invited agency is asked for research, and its representatives are expected (2.4-9). */
    @Requires(Permission.MEETING_ARRANGE)
    public void issueAgenda(UUID token, @About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = arranged(viewer, meetingId);
        once.run(token, () -> {
            meeting.issueAgenda();
            Set<UUID> invited = new HashSet<>();
            for (AgendaItem item : door.items(viewer, List.of(meetingId))) {
                if (!item.isConcluded()) {
                    invited.addAll(askResearch(viewer, meeting, item));
                }
            }
            expect(meeting, invited);
        });
    }

    /** Asks the team of the case; on an agenda that is late the answer is due when the meeting starts (2.9, DL-04). */
    private Set<UUID> askResearch(Viewer viewer, Meeting meeting, AgendaItem item) {
        Instant planned = timetable.around(meeting.meetsOn()).research().moment();
        Instant due = meeting.isAgendaOut() && planned.isBefore(viewer.at()) ? meeting.startsAt() : planned;
        Set<UUID> team = door.docket().team(item.caseId());
        team.forEach(agency -> meetings.add(ResearchRequest.ask(item, agency, viewer.at(), due)));
        door.docket().researchRequested(item.caseId(), team);
        return team;
    }

    private void expect(Meeting meeting, Set<UUID> invited) {
        Set<UUID> expected = door.attendance(viewers.get(), meeting).stream()
                .map(Attendance::accountId)
                .collect(Collectors.toCollection(HashSet::new));
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
                    .filter(item -> item.isPassed() || !door.admits(item, meeting.chairId()))
                    .forEach(item -> door.docket().seenByChair(item.caseId(), accountId));
        });
    }

    /** The chair is not in the room: the deputy who was named takes the cases that are still to be heard (2.4-13). */
    @Requires(Permission.MEETING_ARRANGE)
    public void handOver(UUID token, @About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = arranged(viewer, meetingId).mustBeInSession();
        UUID deputy = meeting.deputyId().orElseThrow(() -> new RuleBroken("meeting.deputy.missing"));
        if (door.here(viewer, meeting).contains(meeting.chairId())) {
            throw new RuleBroken("meeting.chair.here");
        }
        once.run(
                token,
                () -> door.items(viewer, List.of(meetingId)).stream()
                        .filter(item -> !item.isConcluded())
                        .forEach(item -> door.docket().seenByChair(item.caseId(), deputy)));
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
