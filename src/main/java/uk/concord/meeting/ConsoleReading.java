package uk.concord.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseDocket;
import uk.concord.kernel.NotFound;

/** Reads meetings and the case before the room, for each viewer as much as is theirs. */
@Stateless
public class ConsoleReading {
    @Inject
    private CurrentViewer viewers;

    @Inject
    private MeetingDoor door;

    @Inject
    private Researches researches;

    @Inject
    private Screens screens;

    @Inject
    private CaseOnScreen.Teller teller;

    @Inject
    private Roll roll;

    /** The meetings of the viewer, latest first. */
    @Requires(Permission.MEETING_LIST)
    public List<MeetingView.Head> meetings() {
        return heads(viewers.get());
    }

    /** The meetings that wait for the viewer as their chair: in session, or with minutes to approve. */
    @Requires(Permission.MINUTES_APPROVE)
    public List<MeetingView.Head> waitingForChair() {
        return door.chaired(viewers.get(), EnumSet.of(MeetingStatus.IN_SESSION, MeetingStatus.ENDED)).stream()
                .map(meeting -> head(meeting, Map.of()))
                .toList();
    }

    private List<MeetingView.Head> heads(Viewer viewer) {
        List<Meeting> seen = door.meetings(viewer);
        Map<UUID, String> names = roll.names(
                seen.stream().flatMap(meeting -> officers(meeting).stream()).collect(Collectors.toSet()));
        return seen.stream().map(meeting -> head(meeting, names)).toList();
    }

    /** The meetings of the viewer and, for who arranges them, those who may chair in each of their areas. */
    @Requires(Permission.MEETING_LIST)
    public MeetingView.Board board() {
        Viewer viewer = viewers.get();
        boolean arranges = Permission.MEETING_ARRANGE.isHeldBy(viewer);
        return new MeetingView.Board(
                heads(viewer), arranges ? roll.chairs(viewer.coordinatedAreas()) : Map.of(), viewer.coordinatedAreas());
    }

    /** One meeting with the items of the viewer's cases. */
    @Requires(Permission.MEETING_READ)
    public MeetingView meeting(@About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = door.meeting(viewer, meetingId);
        boolean accepted = door.hasAccepted(viewer, meeting);
        boolean shut = meeting.status() == MeetingStatus.IN_SESSION && !accepted;
        return new MeetingView(
                head(meeting, roll.names(officers(meeting))),
                shut ? List.of() : lines(viewer, meeting),
                shut || !door.runs(viewer, meeting) ? List.of() : takenOff(viewer, meeting),
                seats(viewer, meeting),
                accepted,
                door.runs(viewer, meeting),
                meeting.isChairedBy(viewer.accountId()),
                door.here(viewer, meeting).contains(meeting.chairId()));
    }

    private static Set<UUID> officers(Meeting meeting) {
        Set<UUID> officers = new HashSet<>(Set.of(meeting.chairId()));
        officers.add(meeting.minuteTakerId());
        meeting.deputyId().ifPresent(officers::add);
        return officers;
    }

    private static MeetingView.Head head(Meeting meeting, Map<UUID, String> names) {
        return new MeetingView.Head(
                meeting.id(),
                meeting.area(),
                meeting.status(),
                meeting.startsAt(),
                meeting.venue(),
                names.getOrDefault(meeting.chairId(), ""),
                meeting.deputyId().map(id -> names.getOrDefault(id, "")).orElse(""),
                names.getOrDefault(meeting.minuteTakerId(), ""));
    }

    private List<MeetingView.Line> lines(Viewer viewer, Meeting meeting) {
        List<AgendaItem> items = door.items(viewer, List.of(meeting.id())).stream()
                .filter(item -> !item.isTakenOff())
                .toList();
        Map<UUID, CaseDocket.Docket> dockets =
                door.dockets(items.stream().map(AgendaItem::caseId).collect(Collectors.toSet()));
        Map<UUID, List<ResearchRequest>> asked =
                researches.ofItems(viewer, items.stream().map(AgendaItem::id).toList()).stream()
                        .collect(Collectors.groupingBy(ResearchRequest::itemId));
        List<MeetingView.Line> lines = new ArrayList<>();
        for (AgendaItem item : items) {
            List<ResearchRequest> requests = asked.getOrDefault(item.id(), List.of());
            lines.add(new MeetingView.Line(
                    item.id(),
                    item.caseId(),
                    lines.size() + 1,
                    Objects.requireNonNull(dockets.get(item.caseId())).reference(),
                    item.origin(),
                    item.status(),
                    item.plannedMinutes(),
                    item.taken(),
                    item.isPassed(),
                    requests.size(),
                    (int) requests.stream()
                            .filter(r -> r.standing(viewer.at()).isReturned())
                            .count()));
        }
        return List.copyOf(lines);
    }

    private List<MeetingView.TakenOff> takenOff(Viewer viewer, Meeting meeting) {
        return door.items(viewer, List.of(meeting.id())).stream()
                .filter(AgendaItem::isTakenOff)
                .map(item -> new MeetingView.TakenOff(door.docket(item.caseId()).reference(), item.reason()))
                .toList();
    }

    private List<MeetingView.Seat> seats(Viewer viewer, Meeting meeting) {
        List<Attendance> attendance = door.attendance(viewer, meeting);
        Map<UUID, String> agencies = roll.agencyNames();
        Map<UUID, String> names =
                roll.names(attendance.stream().map(Attendance::accountId).collect(Collectors.toSet()));
        // Who else is expected would tell which agencies have cases; only those who run the meeting see the roll.
        return attendance.stream()
                .filter(seat -> door.runs(viewer, meeting) || seat.accountId().equals(viewer.accountId()))
                .map(seat -> new MeetingView.Seat(
                        seat.accountId(),
                        seat.agencyId(),
                        names.getOrDefault(seat.accountId(), ""),
                        agencies.getOrDefault(seat.agencyId(), ""),
                        seat.status(),
                        seat.hasAccepted()))
                .toList();
    }

    /** The case of an item as it stands before those who run the meeting, in session or after it. */
    @Requires(Permission.MINUTES_WRITE)
    public CaseOnScreen item(@About UUID itemId, boolean shared) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.item(viewer, itemId);
        Meeting meeting = door.toRun(viewer, item.meetingId());
        if (meeting.status() == MeetingStatus.IN_SESSION && !door.hasAccepted(viewer, meeting)) {
            throw new NotFound();
        }
        CaseDocket.Docket docket = door.docket(item.caseId());
        CaseOnScreen.Story story = teller.tell(item.caseId());
        List<CaseDocket.PersonOnCase> people = door.docket().people(item.caseId());
        return new CaseOnScreen(
                itemId,
                docket,
                item.origin(),
                item.status(),
                item.plannedMinutes(),
                item.openedAt(),
                shared ? story.shared() : story,
                people,
                screens.research(viewer, meeting, item, shared),
                screens.parts(viewer, item),
                screens.actions(viewer, item, docket.reference()),
                screens.owners(viewer, meeting, item),
                door.chairing(viewer, meeting, item));
    }

    /** The meetings of a case, each with what the agencies returned for it as this viewer may read it. */
    @Requires(Permission.RESEARCH_READ)
    public List<MeetingView.OfCase> ofCase(@About UUID caseId) {
        Viewer viewer = viewers.get();
        return door.itemsOfCase(viewer, caseId).stream()
                .map(item -> ofCase(viewer, item))
                .toList();
    }

    private MeetingView.OfCase ofCase(Viewer viewer, AgendaItem item) {
        Meeting meeting = door.meeting(viewer, item.meetingId());
        return new MeetingView.OfCase(
                head(meeting, roll.names(officers(meeting))),
                item.id(),
                door.docket(item.caseId()).reference(),
                item.status(),
                screens.research(viewer, meeting, item, false));
    }

    /** The research of an item as this viewer may read it: other agencies' only after sharing and by share level (S10). */
    @Requires(Permission.RESEARCH_READ)
    public List<CaseOnScreen.Research> research(@About UUID caseId) {
        Viewer viewer = viewers.get();
        door.mustSeeCase(viewer, caseId);
        return door.itemsOfCase(viewer, caseId).stream()
                .flatMap(item -> screens.research(viewer, door.meeting(viewer, item.meetingId()), item, false).stream())
                .toList();
    }
}
