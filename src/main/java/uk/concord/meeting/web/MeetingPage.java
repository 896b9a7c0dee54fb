package uk.concord.meeting.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.deadline.MeetingCalendar;
import uk.concord.identity.Colleague;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.web.Sent;
import uk.concord.meeting.AgendaItem;
import uk.concord.meeting.Approving;
import uk.concord.meeting.Arranging;
import uk.concord.meeting.ConsoleReading;
import uk.concord.meeting.Hearing;
import uk.concord.meeting.MeetingView;

/** One meeting: its days, its agenda as far as the viewer sees it, its minutes. */
@Named
@RequestScoped
public class MeetingPage {
    private static final Set<String> TO_THE_CONSOLE = Set.of("begin", "handOver");

    @EJB
    private ConsoleReading reading;

    @EJB
    private Arranging arranging;

    @EJB
    private Hearing hearing;

    @EJB
    private Approving approving;

    private String id = "";
    private String token = "";
    private Optional<MeetingView> meeting = Optional.empty();
    private List<Approving.Minutes> minutes = List.of();
    private Optional<List<MeetingView.Candidate>> ready = Optional.empty();

    public String load() {
        Sent sent = Sent.now();
        UUID meetingId = Ids.parse(id);
        token = sent.nextToken();
        return sent.doOrShow(() -> act(sent, meetingId), () -> read(meetingId));
    }

    private String act(Sent sent, UUID meetingId) {
        switch (sent.act()) {
            case "list" -> arranging.list(sent.token(), meetingId, chosen(sent, "case"), origin(sent, meetingId));
            case "takeOff" -> arranging.takeOff(sent.token(), chosen(sent, "off"), sent.text("why"));
            case "handOver" -> arranging.handOver(sent.token(), meetingId);
            case "agenda" -> arranging.issueAgenda(sent.token(), meetingId);
            case "pack" -> arranging.issuePack(sent.token(), meetingId);
            case "deputy" -> arranging.nameDeputy(sent.token(), meetingId, sent.id("deputy"));
            case "begin" -> hearing.begin(sent.token(), meetingId);
            case "confidentiality" -> hearing.acceptConfidentiality(sent.token(), meetingId);
            case "end" -> hearing.end(sent.token(), meetingId);
            case "approve" -> approving.approve(sent.token(), meetingId);
            case "add" -> approving.add(sent.token(), sent.about(), added(sent));
            default -> throw new NotFound();
        }
        String page = TO_THE_CONSOLE.contains(sent.act()) ? "console" : "meeting";
        return "/meeting/" + page + ".xhtml?faces-redirect=true&done=" + sent.act() + "&id=" + meetingId;
    }

    private static UUID chosen(Sent sent, String field) {
        if (sent.text(field).isEmpty()) {
            throw new RuleBroken("meeting.case.missing", field);
        }
        return sent.id(field);
    }

    /** As what the case comes: as the coordinator chose, or else as the case itself says. */
    private AgendaItem.Origin origin(Sent sent, UUID meetingId) {
        return Stream.of(AgendaItem.Origin.values())
                .filter(origin -> origin.name().equals(sent.text("origin")))
                .findFirst()
                .orElseGet(() -> arranging.ready(meetingId).stream()
                        .map(MeetingView.Candidate::about)
                        .filter(about -> about.caseId().equals(sent.id("case")))
                        .map(MeetingView.Waiting::origin)
                        .findFirst()
                        .orElse(AgendaItem.Origin.NEW));
    }

    private static String added(Sent sent) {
        String field = "words-" + sent.about();
        if (sent.text(field).isEmpty()) {
            throw new RuleBroken("meeting.addendum.words", field);
        }
        return sent.text(field);
    }

    private void read(UUID meetingId) {
        MeetingView seen = reading.meeting(meetingId);
        meeting = Optional.of(seen);
        minutes = seen.isShut() ? List.of() : approving.read(meetingId);
    }

    public MeetingView getMeeting() {
        return meeting.orElseThrow(NotFound::new);
    }

    public List<Approving.Minutes> getMinutes() {
        return minutes;
    }

    /** The days around it; asked only by those who arrange. */
    public MeetingCalendar calendar() {
        return arranging.calendar(Ids.parse(id));
    }

    /** The day for research has passed before anybody was asked. */
    public boolean isTooLateForResearch() {
        return arranging.isTooLateForResearch(Ids.parse(id));
    }

    /** The cases that could be put on the agenda, read once; asked only by those who arrange. */
    public List<MeetingView.Candidate> ready() {
        if (ready.isEmpty()) {
            ready = Optional.of(arranging.ready(Ids.parse(id)));
        }
        return ready.get();
    }

    /** What could still be taken off. */
    public List<MeetingView.Line> removable() {
        return getMeeting().agenda().stream()
                .filter(line -> !line.isConcluded())
                .toList();
    }

    /** Who could take the chair instead of its chair; asked only by those who arrange. */
    public List<Colleague> deputies() {
        return arranging.deputies(Ids.parse(id));
    }

    public AgendaItem.Origin[] getOrigins() {
        return AgendaItem.Origin.values();
    }

    public String getToken() {
        return token;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
