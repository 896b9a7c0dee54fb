package uk.concord.triage.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.form.Criterion;
import uk.concord.kernel.Ids;
import uk.concord.kernel.web.Onward;
import uk.concord.triage.DeclineDeciding;
import uk.concord.triage.EmergencyDeciding;
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
    private EmergencyDeciding emergencies;

    @EJB
    private TriageListing listing;

    private String id = "";
    private UUID token = Ids.next();
    private @Nullable Criterion criterion;
    private String words = "";
    private transient List<TriageRow> rows = List.of();
    private transient List<TriageRow> urgent = List.of();
    private transient @Nullable TriageBrief brief;

    public void load() {
        rows = listing.declines();
        urgent = listing.emergencies();
        if (!id.isEmpty()) {
            brief = isUrgent() ? emergencies.brief(Ids.parse(id)) : deciding.brief(Ids.parse(id));
        }
    }

    private boolean isUrgent() {
        return urgent.stream().anyMatch(row -> row.id().toString().equals(id));
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

    /** Opens the case as an emergency. */
    public void grant() throws IOException {
        if (criterion != null) {
            UUID opened = emergencies.grant(Ids.parse(id), criterion, token);
            Onward.to("/casework/case.xhtml?id=" + opened, "The emergency is granted and the case is open");
        }
    }

    public void canWait() throws IOException {
        emergencies.refuse(Ids.parse(id), words);
        Onward.to("/triage/declines.xhtml", "The emergency is refused. The referral goes on in triage");
    }

    public void refuse() throws IOException {
        deciding.refuse(Ids.parse(id));
        Onward.to("/triage/declines.xhtml", "The referral is back in triage");
    }

    public List<TriageRow> getRows() {
        return rows;
    }

    public List<TriageRow> getUrgent() {
        return urgent;
    }

    public Criterion[] getCriteria() {
        return Criterion.values();
    }

    public @Nullable Criterion getCriterion() {
        return criterion;
    }

    public void setCriterion(@Nullable Criterion criterion) {
        this.criterion = criterion;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
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
