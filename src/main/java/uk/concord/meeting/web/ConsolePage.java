package uk.concord.meeting.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.action.ActionSettling;
import uk.concord.casefile.CaseConflict;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.web.Offered;
import uk.concord.kernel.web.Sent;
import uk.concord.meeting.ActionGiving;
import uk.concord.meeting.AgendaItem;
import uk.concord.meeting.Attendance;
import uk.concord.meeting.CaseOnScreen;
import uk.concord.meeting.ConsoleReading;
import uk.concord.meeting.Hearing;
import uk.concord.meeting.MeetingView;

/** The screen on which a meeting is held: agenda, one case, its minutes and actions. One address is one case. */
@Named
@RequestScoped
public class ConsolePage {
    private static final Set<String> ABOUT_THE_ORDER = Set.of("up", "down", "move");
    private static final Set<String> LEADS_ON = Set.of("hear", "defer", "aside");
    private static final Set<String> TAKEN_BACK = Set.of("hear", "defer");
    private static final Set<String> ABOUT_ONE = Set.of("here", "late", "absent");
    private static final Set<String> TOLD =
            Set.of("hear", "defer", "aside", "takeBack", "said", "give", "takenOn", "up", "down", "handOver");

    @EJB
    private ConsoleReading reading;

    @EJB
    private Hearing hearing;

    @EJB
    private ActionGiving giving;

    @EJB
    private ActionSettling settling;

    private String id = "";
    private String item = "";
    private String share = "";
    private String was = "";
    private String token = "";
    private Optional<MeetingView> meeting = Optional.empty();
    private Optional<CaseOnScreen> screen = Optional.empty();

    public String load() {
        Sent sent = Sent.now();
        token = sent.nextToken();
        UUID meetingId = Ids.parse(id);
        return sent.doOrShow(() -> act(sent, meetingId), () -> read(meetingId));
    }

    private String act(Sent sent, UUID meetingId) {
        if (ABOUT_THE_ORDER.contains(sent.act())) {
            hearing.move(sent.token(), sent.about(), steps(sent));
            return address(meetingId, item, sent.act()) + "&was=" + sent.about();
        }
        if (LEADS_ON.contains(sent.act()) && !sent.text("line").isEmpty()) {
            throw new RuleBroken("meeting.action.unsent", "words");
        }
        work(sent, meetingId);
        if ("takeBack".equals(sent.act())) {
            return address(meetingId, sent.about().toString(), sent.act());
        }
        if (LEADS_ON.contains(sent.act())) {
            return address(meetingId, next(meetingId), sent.act()) + "&was=" + item;
        }
        return address(meetingId, item, sent.act()) + (ABOUT_ONE.contains(sent.act()) ? "&was=" + sent.about() : "");
    }

    private void work(Sent sent, UUID meetingId) {
        switch (sent.act()) {
            case "confidentiality" -> hearing.acceptConfidentiality(sent.token(), meetingId);
            case "here" -> mark(sent, meetingId, Attendance.Status.PRESENT);
            case "late" -> mark(sent, meetingId, Attendance.Status.LATE);
            case "absent" -> mark(sent, meetingId, Attendance.Status.DID_NOT_ATTEND);
            case "give" -> giving.give(sent.token(), Ids.parse(item), sent.text("line"), ticks(sent));
            case "takenOn" -> giving.takenOn(sent.token(), Ids.parse(item), sent.about());
            case "changed" -> settling.prevented(sent.token(), sent.about(), why(sent));
            case "notDone" -> settling.notUndertaken(sent.token(), sent.about(), why(sent));
            case "said" -> said(sent);
            case "aside" -> stepAside(sent);
            case "takeBack" -> hearing.takeBack(sent.token(), sent.about());
            case "hear" -> hearing.hear(sent.token(), Ids.parse(item));
            case "defer" -> hearing.defer(sent.token(), Ids.parse(item), sent.text("reason"));
            default -> throw new NotFound();
        }
    }

    private static int steps(Sent sent) {
        return switch (sent.act()) {
            case "up" -> -1;
            case "down" -> 1;
            default -> Offered.number(sent.text("steps"));
        };
    }

    private static String why(Sent sent) {
        String field = "why-" + sent.about();
        if (sent.text(field).isEmpty()) {
            throw new RuleBroken("action.update.reason", field);
        }
        return sent.text(field);
    }

    private void said(Sent sent) {
        String field = "said-" + sent.about();
        if (sent.text(field).isEmpty()) {
            throw new RuleBroken("meeting.research.said", field);
        }
        hearing.saidInTheRoom(sent.token(), Ids.parse(item), sent.about(), sent.text(field));
    }

    private void stepAside(Sent sent) {
        CaseConflict.Type type = conflict(sent);
        String words = sent.text("because");
        if (type.wantsWords() && words.isEmpty()) {
            throw new RuleBroken("casework.conflict.words", "because");
        }
        hearing.stepAside(sent.token(), Ids.parse(item), type, words);
    }

    private static CaseConflict.Type conflict(Sent sent) {
        return Stream.of(CaseConflict.Type.values())
                .filter(type -> type.name().equals(sent.text("conflict")))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("meeting.deputy.type", "conflict"));
    }

    private void mark(Sent sent, UUID meetingId, Attendance.Status status) {
        hearing.markAttendance(sent.token(), meetingId, sent.about(), status);
    }

    private static ActionGiving.Ticks ticks(Sent sent) {
        return new ActionGiving.Ticks(
                sent.isTicked("contacts"),
                sent.isTicked("alerts"),
                sent.isTicked("considered"),
                sent.date("notBefore").orElse(null));
    }

    private String address(UUID meetingId, String next, String done) {
        return "/meeting/console.xhtml?faces-redirect=true&id=" + meetingId
                + (next.isEmpty() ? "" : "&item=" + next)
                + ("1".equals(share) ? "&share=1" : "") + "&done=" + done;
    }

    /** The next case that is still to be heard. */
    private String next(UUID meetingId) {
        return reading.meeting(meetingId).agenda().stream()
                .filter(line -> !line.isConcluded())
                .findFirst()
                .map(line -> line.itemId().toString())
                .orElse("");
    }

    private void read(UUID meetingId) {
        MeetingView seen = reading.meeting(meetingId);
        if (!seen.runs()) {
            throw new NotFound();
        }
        meeting = Optional.of(seen);
        chosen(seen).ifPresent(line -> {
            item = line.itemId().toString();
            if (seen.head().isInSession() && !line.isConcluded()) {
                hearing.open(line.itemId());
            }
            screen = Optional.of(reading.item(line.itemId(), "1".equals(share)));
        });
    }

    private Optional<MeetingView.Line> chosen(MeetingView seen) {
        List<MeetingView.Line> agenda = seen.agenda();
        if (!item.isEmpty()) {
            UUID wanted = Ids.parse(item);
            return Optional.of(agenda.stream()
                    .filter(line -> line.itemId().equals(wanted))
                    .findFirst()
                    .orElseThrow(NotFound::new));
        }
        return agenda.stream()
                .filter(line -> !line.isConcluded())
                .findFirst()
                .or(() -> agenda.stream().findFirst());
    }

    public MeetingView getMeeting() {
        return meeting.orElseThrow(NotFound::new);
    }

    public boolean isOnScreen() {
        return screen.isPresent();
    }

    public CaseOnScreen getScreen() {
        return screen.orElseThrow(NotFound::new);
    }

    /** The line of the case on screen. */
    public MeetingView.Line getLine() {
        return getMeeting().agenda().stream()
                .filter(line -> line.itemId().toString().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The item before or after the one on screen; empty at the ends. */
    public String neighbour(int step) {
        List<MeetingView.Line> agenda = getMeeting().agenda();
        int at = getLine().number() - 1 + step;
        return at < 0 || at >= agenda.size() ? "" : agenda.get(at).itemId().toString();
    }

    /** The case is before the room and nobody has the chair for it (2.4-13, S14). */
    public boolean isChairless() {
        return isOnScreen() && isLive() && !getScreen().chairing().isTaken();
    }

    /** Whether the case may be worked on: the session runs and it is not concluded. */
    public boolean isLive() {
        return getMeeting().head().isInSession() && getScreen().status() == AgendaItem.Status.NOT_HEARD;
    }

    public boolean isWritable() {
        return !getMeeting().head().status().name().equals("MINUTES_ISSUED")
                && !getScreen().parts().isEmpty();
    }

    /** The page was opened to show what has just been done. */
    public boolean isJustDone() {
        return TOLD.contains(Sent.now().text("done"));
    }

    /** What was just done can be taken back for ten seconds. */
    public boolean isUndoable() {
        return isJustDone() && TAKEN_BACK.contains(Sent.now().text("done")) && !was.isEmpty();
    }

    public CaseConflict.Type[] getConflicts() {
        return CaseConflict.Type.values();
    }

    /** The item or person that the last press was about. */
    public String getWas() {
        return was;
    }

    public void setWas(String was) {
        this.was = was == null ? "" : was;
    }

    public boolean isShared() {
        return "1".equals(share);
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

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item == null ? "" : item;
    }

    public String getShare() {
        return share;
    }

    public void setShare(String share) {
        this.share = share == null ? "" : share;
    }
}
