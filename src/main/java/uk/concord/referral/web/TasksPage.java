package uk.concord.referral.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.concord.deadline.LondonTime;
import uk.concord.form.Answers;
import uk.concord.form.DraftView;
import uk.concord.form.Section;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;
import uk.concord.referral.ReferralReading;
import uk.concord.referral.Referring;

/** The task list of a draft. */
@Named
@ViewScoped
public class TasksPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ReferralReading reading;

    @EJB
    private Referring referring;

    private String id = "";
    private transient Optional<DraftView> loaded = Optional.empty();

    public void load() throws IOException {
        if (!Receipt.isShownInstead(reading, Ids.parse(id))) {
            loaded = Optional.of(reading.draft(Ids.parse(id)));
        }
    }

    /** Throws the draft away: it was never sent, so nobody is told. */
    public void delete() throws IOException {
        referring.delete(Ids.parse(id));
        Onward.to("/referral/referrals.xhtml", "The draft is deleted, with all that was typed");
    }

    public DraftView getDraft() {
        return loaded.orElseThrow(NotFound::new);
    }

    public List<Section> sections(int group) {
        return Arrays.stream(Section.values())
                .filter(section -> section.group() == group)
                .toList();
    }

    public String state(Section section) {
        if (getDraft().isComplete(section)) {
            return "done";
        }
        return getDraft().isStarted(section) ? "doing" : "todo";
    }

    /** What stands below the name of a section: what it holds so far, otherwise what it is about. */
    public String hint(Section section) {
        Answers given = getDraft().form().in(section);
        int several = section.isAboutSeveral() ? getDraft().form().each(section).size() : 0;
        return switch (section) {
            case VICTIM -> given.text("name");
            case PERPETRATORS -> counted(several, "person", "people");
            case INCIDENTS -> counted(several, "incident", "incidents");
            default -> section.hint();
        };
    }

    private static String counted(int count, String one, String many) {
        if (count == 0) {
            return "";
        }
        return count == 1 ? "1 " + one : count + " " + many;
    }

    public int getAll() {
        return Section.values().length + 1;
    }

    /** "14:02" or the date, when it was saved on another day. */
    public String getSavedAt() {
        var at = getDraft().head().changedAt();
        return LondonTime.time(LondonTime.timeOf(at)) + ", " + LondonTime.date(LondonTime.dayOf(at));
    }

    public String getDeletedOn() {
        return LondonTime.date(getDraft().head().erasedOn());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
