package uk.concord.meeting.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Ids;
import uk.concord.meeting.Approving;
import uk.concord.meeting.ConsoleReading;
import uk.concord.meeting.MeetingView;

/** The meetings of one case: what the agencies returned for each, and its minutes once approved. */
@Named
@RequestScoped
public class CaseResearchPage {
    @EJB
    private ConsoleReading reading;

    @EJB
    private Approving approving;

    private String id = "";
    private List<MeetingView.OfCase> meetings = List.of();

    public void load() {
        meetings = reading.ofCase(Ids.parse(id));
    }

    public List<MeetingView.OfCase> getMeetings() {
        return meetings;
    }

    /** The parts of the minutes of one item; none before they are approved. */
    public List<Approving.Minutes> minutes(UUID meetingId, UUID itemId) {
        return approving.read(meetingId).stream()
                .filter(minutes -> minutes.itemId().equals(itemId))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
