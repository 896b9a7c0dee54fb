package uk.concord.insight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.concord.access.Permission;
import uk.concord.access.Viewer;
import uk.concord.deadline.Clockface;
import uk.concord.deadline.Deadline;
import uk.concord.deadline.Due;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.Timetable;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.meeting.ConsoleReading;
import uk.concord.meeting.MeetingStatus;
import uk.concord.meeting.MeetingView;
import uk.concord.meeting.ResearchRequest;
import uk.concord.meeting.Researching;

/** Research that the viewer's agency is asked for and has not returned. */
@Dependent
class MeetingWork implements WorkSource {
    @EJB
    private Researching researching;

    @EJB
    private ConsoleReading meetings;

    @Inject
    private Timetable timetable;

    @Inject
    private WorkingCalendar calendar;

    @Override
    public List<WorkItem> waitingFor(Viewer viewer, Instant now) {
        List<WorkItem> waiting = new ArrayList<>();
        if (Permission.RESEARCH_RETURN.isHeldBy(viewer)) {
            researching.mine().stream().filter(Researching.Row::isWaiting).forEach(row -> waiting.add(item(row, now)));
        }
        if (Permission.MINUTES_APPROVE.isHeldBy(viewer)) {
            meetings.waitingForChair()
                    .forEach(head ->
                            waiting.add(head.status() == MeetingStatus.ENDED ? minutes(head, now) : session(head)));
        }
        return waiting;
    }

    private static WorkItem session(MeetingView.Head head) {
        WorkItem.Face face = new WorkItem.Face(
                "The meeting of " + head.day() + " is in session",
                "",
                head.area(),
                "/meeting/console.xhtml?id=" + head.id(),
                "Open the console");
        return WorkItem.undated(WorkGroup.MEETINGS, face, head.startsAt());
    }

    // DL-06: the day itself still counts.
    private WorkItem minutes(MeetingView.Head head, Instant now) {
        Due due = timetable.dueAround(LondonTime.dayOf(head.startsAt()), Deadline.MINUTES);
        WorkItem.Face face = new WorkItem.Face(
                "Approve the minutes of " + head.day(),
                "",
                head.area(),
                "/meeting/meeting.xhtml?id=" + head.id(),
                "Open");
        return new WorkItem(WorkGroup.MINUTES, face, Clockface.of(due, now, calendar), due.moment());
    }

    private WorkItem item(Researching.Row row, Instant now) {
        Due due = new Due(LondonTime.dayOf(row.dueAt()), LondonTime.timeOf(row.dueAt()));
        String meta = row.status().label() + ", for the meeting on " + LondonTime.date(LondonTime.dayOf(row.meetsAt()));
        String verb = row.status() == ResearchRequest.Status.DRAFT ? "Continue" : "Start";
        WorkItem.Face face = new WorkItem.Face(
                "Research for " + row.reference(),
                row.reference(),
                meta,
                "/meeting/research.xhtml?id=" + row.id(),
                verb);
        return new WorkItem(WorkGroup.RESEARCH, face, Clockface.of(due, now, calendar), row.dueAt());
    }
}
