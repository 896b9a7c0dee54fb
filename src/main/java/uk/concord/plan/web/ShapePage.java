package uk.concord.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;
import uk.concord.plan.PlanReading;
import uk.concord.plan.RecommendationSheet;
import uk.concord.plan.Shaping;
import uk.concord.progress.Objective;

/** Where the office gives a recommendation its shape: what is to be reached, who does what, the days on the way. */
@Named
@ViewScoped
public class ShapePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PlanReading reading;

    @EJB
    private Shaping shaping;

    @Inject
    private ShapeForm form;

    private final UUID token = Ids.next();

    private String id = "";
    private transient @Nullable RecommendationSheet sheet;

    public void load() {
        if (!getSheet().recommendation().id().equals(Ids.parse(id))
                || getSheet().recommendation().isMonitorOnly()) {
            throw new NotFound();
        }
        shaping.candidates();
    }

    public void setObjective() throws IOException {
        shaping.setObjective(Ids.parse(id), token, form.getObjective());
        done("The objective is set.");
    }

    public void propose() throws IOException {
        shaping.propose(Ids.parse(id), token, form.proposal(), form.asked());
        done("Proposed. It is nobody’s promise until the agency that leads accepts.");
    }

    public void setMilestone() throws IOException {
        shaping.setMilestone(form.milestoneItem(), token, form.getMilestone(), form.milestoneDay());
        done("The milestone is set.");
    }

    private void done(String words) throws IOException {
        Onward.to("/plan/shape.xhtml?id=" + id, words);
    }

    public RecommendationSheet getSheet() {
        RecommendationSheet read = sheet;
        if (read == null) {
            read = reading.recommendation(Ids.parse(id));
            sheet = read;
        }
        return read;
    }

    /** The recommendation's joint actions. */
    public List<RecommendationSheet.Line> getActions() {
        List<RecommendationSheet.Line> lines = getSheet().lines();
        return lines.subList(1, lines.size());
    }

    public List<Objective> getObjectives() {
        return reading.objectives(Ids.parse(id));
    }

    public List<Shaping.Candidate> getCandidates() {
        return shaping.candidates();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
