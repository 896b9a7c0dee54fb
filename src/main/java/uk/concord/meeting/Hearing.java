package uk.concord.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseConflict;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** The meeting is held: confidentiality first, then case by case, each heard or deferred. */
@Stateless
public class Hearing {
    @Inject
    private CurrentViewer viewers;

    @Inject
    private MeetingDoor door;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesShelf shelf;

    @Inject
    private Researches researches;

    @Inject
    private OnceOnly once;

    /** Accepts the confidentiality statement for oneself; without it nobody is present and nobody sees an item (S43). */
    @Requires(Permission.MEETING_READ)
    public void acceptConfidentiality(UUID token, @About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = door.meeting(viewer, meetingId);
        once.run(token, () -> {
            Attendance place = place(viewer, meeting, viewer.accountId(), viewer.agencyId());
            place.accept(viewer.at());
            if (meeting.status() == MeetingStatus.IN_SESSION) {
                place.mark(Attendance.Status.PRESENT);
            }
        });
    }

    private Attendance place(Viewer viewer, Meeting meeting, UUID accountId, UUID agencyId) {
        return meetings.attendanceOf(viewer, meeting.id(), accountId).orElseGet(() -> {
            Attendance added = Attendance.expect(meeting.id(), accountId, agencyId);
            meetings.add(added);
            return added;
        });
    }

    /** Marks whether somebody on the roll is there; nobody is who has not accepted confidentiality. */
    @Requires(Permission.MEETING_RUN)
    public void markAttendance(UUID token, @About UUID meetingId, UUID accountId, Attendance.Status status) {
        Viewer viewer = viewers.get();
        door.toRun(viewer, meetingId);
        Attendance place = meetings.attendanceOf(viewer, meetingId, accountId).orElseThrow(NotFound::new);
        once.run(token, () -> place.mark(status));
    }

    @Requires(Permission.MEETING_RUN)
    public void begin(UUID token, @About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = door.toRun(viewer, meetingId);
        once.run(token, () -> meeting.begin(viewer.at()));
    }

    /** Turns the room to a case; its time starts and the parts of its minutes are laid out. */
    @Requires(Permission.MEETING_RUN)
    public void open(@About UUID itemId) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.itemInSession(viewer, itemId).open(viewer.at());
        if (shelf.parts(viewer, itemId).isEmpty()) {
            for (MinutesPart.Kind kind : MinutesPart.Kind.values()) {
                shelf.add(MinutesPart.blank(item, kind));
            }
        }
    }

    /** Marks the case heard, under a chair (2.4-13) and with the victim's views or the reason why there are none (S51). */
    @Requires(Permission.MEETING_RUN)
    public void hear(UUID token, @About UUID itemId) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.itemInSession(viewer, itemId);
        once.run(token, () -> {
            Attendance.Chairing chairing = door.chairing(viewer, door.toRun(viewer, item.meetingId()), item);
            item.open(viewer.at()).hear(viewer.at(), hasViewsOrReason(viewer, itemId), chairing);
            door.docket().heard(item.caseId());
        });
    }

    private boolean hasViewsOrReason(Viewer viewer, UUID itemId) {
        return shelf.parts(viewer, itemId).stream()
                .filter(part ->
                        part.kind() == MinutesPart.Kind.VICTIM_VIEWS || part.kind() == MinutesPart.Kind.VIEWS_ABSENT)
                .anyMatch(part -> !part.text().isBlank());
    }

    /** Defers the case to the next meeting; a second time only the chair of it does (2.3). */
    @Requires(Permission.MEETING_RUN)
    public void defer(UUID token, @About UUID itemId, String reason) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.itemInSession(viewer, itemId);
        Meeting meeting = door.toRun(viewer, item.meetingId());
        once.run(token, () -> {
            boolean again = AgendaItem.isDeferredLast(meetings.itemsOfCase(viewer, item.caseId()));
            item.defer(viewer.at(), reason, !again || meeting.isPresidedBy(viewer.accountId()));
            door.docket().deferred(item.caseId());
        });
    }

    /** Takes back, within ten seconds, that a case was heard or deferred (7). */
    @Requires(Permission.MEETING_RUN)
    public void takeBack(UUID token, @About UUID itemId) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.itemInSession(viewer, itemId);
        Meeting meeting = door.toRun(viewer, item.meetingId());
        once.run(token, () -> {
            item.takeBack(viewer.at());
            door.docket().notHeardAfterAll(item.caseId(), meeting.meetsOn());
        });
    }

    /** Moves a case up or down among the cases of its kind: emergencies, repeats and children keep their place (7). */
    @Requires(Permission.MEETING_RUN)
    public void move(UUID token, @About UUID itemId, int steps) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.item(viewer, itemId).mustStand();
        door.toRun(viewer, item.meetingId()).mustBeMovable();
        once.run(token, () -> {
            List<AgendaItem> kin = new ArrayList<>(door.items(viewer, List.of(item.meetingId())).stream()
                    .filter(other -> other.origin() == item.origin() && !other.isTakenOff())
                    .toList());
            int from = kin.indexOf(item);
            int to = Math.max(0, Math.min(from + steps, kin.size() - 1));
            kin.add(to, kin.remove(from));
            for (int place = 0; place < kin.size(); place++) {
                kin.get(place).place(place + 1);
            }
        });
    }

    /** Types in what an agency says in the room, since nothing came from it in time (2.9, 3.6). */
    @Requires(Permission.MINUTES_WRITE)
    public void saidInTheRoom(UUID token, @About UUID itemId, UUID requestId, String words) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.itemInSession(viewer, itemId);
        ResearchRequest request = researches
                .find(viewer, requestId)
                .filter(found -> found.itemId().equals(itemId))
                .orElseThrow(NotFound::new);
        once.run(token, () -> request.verbal(viewer, item, words));
    }

    /** The chair has a conflict: from this moment the case is not theirs, and the item waits for the deputy (S14). */
    @Requires(Permission.CONFLICT_DECLARE)
    public void stepAside(UUID token, @About UUID itemId, CaseConflict.Type type, String words) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.itemInSession(viewer, itemId);
        Meeting meeting = door.toRun(viewer, item.meetingId());
        if (!meeting.isChairedBy(viewer.accountId())) {
            throw new NotFound();
        }
        once.run(token, () -> {
            item.passToDeputy();
            meeting.deputyId().ifPresent(deputy -> door.docket().seenByChair(item.caseId(), deputy));
            door.leave(item.caseId(), type, words);
        });
    }

    /** Ends the session when each case was heard or deferred (2.3); the minutes can be written until they are approved. */
    @Requires(Permission.MEETING_RUN)
    public void end(UUID token, @About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = door.toRun(viewer, meetingId);
        once.run(token, () -> {
            // Nothing can be heard or deferred afterwards, and minutes with an open case are never approved.
            if (!door.isAllConcluded(viewer, meeting)) {
                throw new RuleBroken("meeting.end.open");
            }
            meeting.end(viewer.at());
        });
    }
}
