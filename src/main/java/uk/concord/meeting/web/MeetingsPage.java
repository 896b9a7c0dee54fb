package uk.concord.meeting.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.identity.Colleague;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.web.Sent;
import uk.concord.meeting.Arranging;
import uk.concord.meeting.ConsoleReading;
import uk.concord.meeting.Meeting;
import uk.concord.meeting.MeetingView;

/** The meetings of the viewer; a coordinator schedules the next one here. */
@Named
@RequestScoped
public class MeetingsPage {
    @EJB
    private ConsoleReading reading;

    @EJB
    private Arranging arranging;

    private MeetingView.Board board = new MeetingView.Board(List.of(), Map.of(), Set.of());
    private String token = "";

    public String load() {
        Sent sent = Sent.now();
        token = sent.nextToken();
        board = reading.board();
        if (sent.act().isEmpty()) {
            return "";
        }
        if (!"schedule".equals(sent.act())) {
            throw new NotFound();
        }
        UUID meeting = arranging.schedule(sent.token(), plan(sent));
        return "/meeting/meeting.xhtml?faces-redirect=true&done=scheduled&id=" + meeting;
    }

    private static Meeting.Plan plan(Sent sent) {
        return new Meeting.Plan(
                sent.text("area"),
                sent.date("day").orElseThrow(() -> new RuleBroken("meeting.day.missing", "day")),
                time(sent.text("start")),
                sent.text("venue"),
                sent.id("chair"));
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException notTime) {
            throw new RuleBroken("meeting.start.missing", "start");
        }
    }

    public List<MeetingView.Head> getComing() {
        return board.meetings().stream()
                .filter(meeting -> !meeting.isOver())
                .sorted((one, other) -> one.startsAt().compareTo(other.startsAt()))
                .toList();
    }

    public List<MeetingView.Head> getPast() {
        return board.meetings().stream().filter(MeetingView.Head::isOver).toList();
    }

    /** The areas and chairs to choose from, for those who arrange. */
    public List<String> areas() {
        return List.copyOf(board.areas());
    }

    public List<Colleague> chairs(String area) {
        return board.chairs().getOrDefault(area, List.of());
    }

    public String getToken() {
        return token;
    }
}
