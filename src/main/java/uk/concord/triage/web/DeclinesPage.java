package uk.concord.triage.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Ids;
import uk.concord.kernel.web.Onward;
import uk.concord.triage.DeclineDeciding;
import uk.concord.triage.TriageBrief;
import uk.concord.triage.TriageListing;
import uk.concord.triage.TriageRow;

/** The declines that wait for a second person. */
@Named
@ViewScoped
public class DeclinesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private DeclineDeciding deciding;

    @EJB
    private TriageListing listing;

    private String id = "";
    private transient List<TriageRow> rows = List.of();
    private transient @Nullable TriageBrief brief;

    public void load() {
        rows = listing.declines();
        if (!id.isEmpty()) {
            brief = deciding.brief(Ids.parse(id));
        }
    }

    /** A form that is shown again is first asked for anew: a right that ended meanwhile shows nothing more (S8). */
    public void loadAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    public void confirm() throws IOException {
        deciding.confirm(Ids.parse(id));
        Onward.to("/triage/declines.xhtml", "The decline is confirmed. The referrer is told, with the next step");
    }

    public void refuse() throws IOException {
        deciding.refuse(Ids.parse(id));
        Onward.to("/triage/declines.xhtml", "The referral is back in triage");
    }

    public List<TriageRow> getRows() {
        return rows;
    }

    public @Nullable TriageBrief getBrief() {
        return brief;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
