package uk.concord.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.NotFound;

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

    /** Marks the case heard, which needs the victim's views or the reason why there are none (S51). */
    @Requires(Permission.MEETING_RUN)
    public void hear(UUID token, @About UUID itemId) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.itemInSession(viewer, itemId);
        once.run(token, () -> {
            item.open(viewer.at()).hear(viewer.at(), hasViewsOrReason(viewer, itemId));
            door.docket().heard(item.caseId());
        });
    }

    private boolean hasViewsOrReason(Viewer viewer, UUID itemId) {
        return shelf.parts(viewer, itemId).stream()
                .filter(part ->
                        part.kind() == MinutesPart.Kind.VICTIM_VIEWS || part.kind() == MinutesPart.Kind.VIEWS_ABSENT)
                .anyMatch(part -> !part.text().isBlank());
    }

    @Requires(Permission.MEETING_RUN)
    public void defer(UUID token, @About UUID itemId, String reason) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.itemInSession(viewer, itemId);
        once.run(token, () -> {
            item.defer(viewer.at(), reason);
            door.docket().deferred(item.caseId());
        });
    }

    /** Ends the session; its minutes can still be written until they are approved. */
    @Requires(Permission.MEETING_RUN)
    public void end(UUID token, @About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = door.toRun(viewer, meetingId);
        once.run(token, () -> meeting.end(viewer.at()));
    }
}
