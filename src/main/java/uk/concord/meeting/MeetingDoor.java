package uk.concord.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.CaseSight;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.CaseDocket;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.ConflictDeclaring;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.kernel.NotFound;

/** The one way to a meeting and its items: a viewer sees a meeting through its cases, and a case by the case's own door. */
@Dependent
class MeetingDoor {
    @Inject
    private Meetings meetings;

    @Inject
    private CaseDoor cases;

    @Inject
    private CaseDocket docket;

    @Inject
    private People roll;

    @EJB
    private ConflictDeclaring conflicts;

    /** The meetings that the viewer may know of, latest first. */
    List<Meeting> meetings(Viewer viewer) {
        List<Meeting> near = meetings.near(viewer);
        Set<UUID> withItems = items(viewer, near.stream().map(Meeting::id).toList()).stream()
                .map(AgendaItem::meetingId)
                .collect(Collectors.toSet());
        return near.stream()
                .filter(meeting -> runs(viewer, meeting) || withItems.contains(meeting.id()))
                .toList();
    }

    List<Meeting> chaired(Viewer viewer, Set<MeetingStatus> statuses) {
        return meetings.chaired(viewer, statuses);
    }

    /** Where and when what the viewer's agency was asked is to be heard, by item: one statement. */
    Map<UUID, ResearchRequest.Hearable> hearables(Viewer viewer, List<ResearchRequest> asked) {
        return meetings.hearables(
                viewer, asked.stream().map(ResearchRequest::itemId).collect(Collectors.toSet()));
    }

    /** A meeting that the viewer runs, or on whose agenda stands a case of theirs; any other is not found. */
    Meeting meeting(Viewer viewer, UUID id) {
        Meeting meeting = meetings.find(viewer, id).orElseThrow(NotFound::new);
        if (!runs(viewer, meeting) && items(viewer, List.of(id)).isEmpty()) {
            throw new NotFound();
        }
        return meeting;
    }

    /** A meeting that the viewer chairs, if only as deputy, or coordinates. */
    Meeting toRun(Viewer viewer, UUID id) {
        Meeting meeting = meetings.find(viewer, id).orElseThrow(NotFound::new);
        if (!runs(viewer, meeting)) {
            throw new NotFound();
        }
        return meeting;
    }

    /** The items of cases that the viewer sees whole; of others not even a line or a number shows. */
    List<AgendaItem> items(Viewer viewer, Collection<UUID> meetingIds) {
        List<AgendaItem> all = meetings.items(viewer, meetingIds);
        Set<UUID> seen =
                cases.seenWhole(viewer, all.stream().map(AgendaItem::caseId).collect(Collectors.toSet()));
        return all.stream().filter(item -> seen.contains(item.caseId())).toList();
    }

    /** Each case was heard or deferred of which the viewer knows: the one that the chair left, too (S14). */
    boolean isAllConcluded(Viewer viewer, Meeting meeting) {
        Set<UUID> seen = items(viewer, List.of(meeting.id())).stream()
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
        return meetings.items(viewer, List.of(meeting.id())).stream()
                .filter(item -> item.isPassed() || seen.contains(item.id()))
                .allMatch(AgendaItem::isConcluded);
    }

    /** An item of a case that the viewer sees whole. */
    AgendaItem item(Viewer viewer, UUID itemId) {
        AgendaItem item = meetings.findItem(viewer, itemId).orElseThrow(NotFound::new);
        cases.mustSeeWhole(viewer, item.caseId());
        return item;
    }

    /** The items of a case that the viewer sees whole, over all its meetings. */
    List<AgendaItem> itemsOfCase(Viewer viewer, UUID caseId) {
        mustSeeCase(viewer, caseId);
        return meetings.itemsOfCase(viewer, caseId);
    }

    /** An item before the room: its meeting is in session and the viewer has accepted confidentiality (S43). */
    AgendaItem itemInSession(Viewer viewer, UUID itemId) {
        AgendaItem item = item(viewer, itemId);
        Meeting meeting = toRun(viewer, item.meetingId()).mustBeInSession();
        if (!hasAccepted(viewer, meeting)) {
            throw new NotFound();
        }
        return item;
    }

    /** Who has the chair for an item now: the chair, or else the deputy who was named (1.5, 2.4-13, S14). */
    Attendance.Chairing chairing(Viewer viewer, Meeting meeting, AgendaItem item) {
        Set<UUID> here = here(viewer, meeting);
        boolean chairs = here.contains(meeting.chairId()) && !item.isPassed() && admits(item, meeting.chairId());
        if (chairs) {
            return Attendance.Chairing.CHAIR;
        }
        Optional<UUID> deputy = meeting.deputyId();
        if (deputy.isEmpty()) {
            return Attendance.Chairing.UNNAMED;
        }
        if (!admits(item, deputy.get())) {
            return Attendance.Chairing.KEPT_OUT;
        }
        if (!here.contains(deputy.get())) {
            return Attendance.Chairing.AWAITED;
        }
        return docket.isWithChair(item.caseId(), deputy.get())
                ? Attendance.Chairing.DEPUTY
                : Attendance.Chairing.NOT_HANDED_OVER;
    }

    /** Who is marked present now. */
    Set<UUID> here(Viewer viewer, Meeting meeting) {
        return attendance(viewer, meeting).stream()
                .filter(seat -> seat.status().isThere())
                .map(Attendance::accountId)
                .collect(Collectors.toSet());
    }

    /** Whether neither a conflict nor the list of names keeps somebody from the case of an item (1.5). */
    boolean admits(AgendaItem item, UUID accountId) {
        Set<Colleague> worker = roll.find(accountId).stream().collect(Collectors.toSet());
        return !docket.admitted(item.caseId(), worker).isEmpty();
    }

    List<Attendance> attendance(Viewer viewer, Meeting meeting) {
        return meetings.attendance(viewer, meeting.id());
    }

    boolean hasAccepted(Viewer viewer, Meeting meeting) {
        return meetings.attendanceOf(viewer, meeting.id(), viewer.accountId())
                .filter(Attendance::hasAccepted)
                .isPresent();
    }

    boolean runs(Viewer viewer, Meeting meeting) {
        return meeting.isPresidedBy(viewer.accountId())
                || viewer.coordinatedAreas().contains(meeting.area());
    }

    /** The viewer has a conflict: they do not find the case any more, and those who run it are told (1.5). */
    void leave(UUID caseId, CaseConflict.Type type, String words) {
        conflicts.declare(caseId, type, words);
    }

    void mustSeeCase(Viewer viewer, UUID caseId) {
        cases.mustSeeWhole(viewer, caseId);
    }

    Set<UUID> seen(Viewer viewer, Collection<UUID> caseIds) {
        return cases.seenWhole(viewer, caseIds);
    }

    Optional<LocalDate> nextMeeting(Meeting meeting) {
        return meetings.nextAfter(meeting.area(), meeting.meetsOn());
    }

    CaseDocket docket() {
        return docket;
    }

    CaseDocket.Docket docket(UUID caseId) {
        return Optional.ofNullable(dockets(Set.of(caseId)).get(caseId)).orElseThrow(NotFound::new);
    }

    /** The references of those of the cases that the viewer sees whole. */
    Map<UUID, String> seenReferences(Viewer viewer, Set<UUID> caseIds) {
        return cases.glimpses(viewer, caseIds).entrySet().stream()
                .filter(glimpse -> glimpse.getValue().sight() == CaseSight.FULL)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, glimpse -> glimpse.getValue().reference()));
    }

    Map<UUID, CaseDocket.Docket> dockets(Set<UUID> caseIds) {
        return docket.of(caseIds);
    }
}
