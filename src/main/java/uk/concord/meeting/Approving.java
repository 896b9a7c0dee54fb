package uk.concord.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.deadline.LondonTime;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** The chair approves the minutes; from then on they stand, and only dated addenda follow (S47). */
@Stateless
public class Approving {
    /** The minutes of one item as they are read. */
    public record Minutes(
            UUID itemId,
            String reference,
            AgendaItem.Status status,
            List<CaseOnScreen.Part> parts,
            List<Note> addenda) {}

    /** One addendum. */
    public record Note(String text, String who, Instant at) {
        public String moment() {
            return LondonTime.day(LondonTime.dayOf(at)) + ", " + LondonTime.time(LondonTime.timeOf(at));
        }
    }

    @Inject
    private CurrentViewer viewers;

    @Inject
    private MeetingDoor door;

    @Inject
    private MinutesShelf shelf;

    @Inject
    private Screens screens;

    @Inject
    private Roll roll;

    @Inject
    private OnceOnly once;

    /** Approves; only the meeting's own chair, and only when both texts of every part have become one. */
    @Requires(Permission.MINUTES_APPROVE)
    public void approve(UUID token, @About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = door.toRun(viewer, meetingId);
        if (!meeting.isChairedBy(viewer.accountId())) {
            throw new NotFound();
        }
        once.run(token, () -> {
            if (!door.isAllConcluded(viewer, meeting)) {
                throw new RuleBroken("meeting.minutes.open");
            }
            List<AgendaItem> items = door.items(viewer, List.of(meetingId));
            boolean twoTexts = items.stream()
                    .flatMap(item -> screens.parts(viewer, item).stream())
                    .anyMatch(part -> !part.others().isEmpty());
            if (twoTexts) {
                throw new RuleBroken("meeting.minutes.twoTexts");
            }
            meeting.approve(viewer);
        });
    }

    /** The minutes of the items that the viewer sees: those who run the meeting at any time, agencies once approved. */
    @Requires(Permission.MEETING_READ)
    public List<Minutes> read(@About UUID meetingId) {
        Viewer viewer = viewers.get();
        Meeting meeting = door.meeting(viewer, meetingId);
        if (meeting.status() != MeetingStatus.MINUTES_ISSUED && !door.runs(viewer, meeting)) {
            return List.of();
        }
        return door.items(viewer, List.of(meetingId)).stream()
                .map(item -> minutes(viewer, item))
                .filter(minutes -> !minutes.parts().isEmpty())
                .toList();
    }

    private Minutes minutes(Viewer viewer, AgendaItem item) {
        return new Minutes(
                item.id(),
                door.docket(item.caseId()).reference(),
                item.status(),
                screens.parts(viewer, item),
                shelf.addenda(viewer, item.id()).stream()
                        .map(note -> new Note(note.text(), roll.person(note.writtenBy()), note.writtenAt()))
                        .toList());
    }

    /** Adds a dated note to approved minutes. */
    @Requires(Permission.MINUTES_WRITE)
    public void add(UUID token, @About UUID itemId, String words) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.item(viewer, itemId);
        Meeting meeting = door.toRun(viewer, item.meetingId());
        if (meeting.status() != MeetingStatus.MINUTES_ISSUED) {
            throw new RuleBroken("meeting.addendum.early");
        }
        once.run(token, () -> shelf.add(Addendum.to(item, viewer, words)));
    }
}
