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
import uk.concord.referral.DeclineReason;
import uk.concord.referral.RedirectTarget;
import uk.concord.risk.RiskLevel;
import uk.concord.triage.Triage;
import uk.concord.triage.TriageBrief;
import uk.concord.triage.TriageFilter;
import uk.concord.triage.TriageListing;
import uk.concord.triage.TriageRow;

/** The triage queue, with one referral in brief beside it and the decision always in view. */
@Named
@ViewScoped
public class TriagePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private Triage triage;

    @EJB
    private TriageListing listing;

    private String id = "";
    private TriageFilter.Show show = TriageFilter.Show.WAITING;
    private @Nullable RiskLevel risk;
    private String act = "";
    private UUID token = Ids.next();
    private transient List<TriageRow> rows = List.of();
    private transient @Nullable TriageBrief brief;
    private @Nullable Criterion criterion;
    private @Nullable DeclineReason reason;
    private @Nullable RedirectTarget target;
    private String words = "";

    public void load() {
        rows = listing.rows(new TriageFilter(show, risk));
        if (!id.isEmpty()) {
            TriageBrief found = triage.brief(Ids.parse(id));
            brief = found;
            criterion = criterion != null
                    ? criterion
                    : found.criteria().stream().sorted().findFirst().orElse(null);
        }
    }

    /** A form that is shown again is first asked for anew: a right that ended meanwhile shows nothing more (S8). */
    public void loadAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    public void accept() throws IOException {
        if (criterion != null) {
            UUID opened = triage.accept(Ids.parse(id), criterion, words, token);
            Onward.to("/casework/case.xhtml?id=" + opened, "The referral is accepted and the case is open");
        }
    }

    public void ask() throws IOException {
        triage.ask(Ids.parse(id), words);
        back("Your question is with the referrer");
    }

    public void goOn() throws IOException {
        triage.goOn(Ids.parse(id));
        Onward.to("/triage/triage.xhtml?id=" + id, "The referral is back in your queue");
    }

    public void proposeDecline() throws IOException {
        if (reason != null) {
            triage.proposeDecline(Ids.parse(id), reason, words);
            back("The decline is proposed. A second person decides");
        }
    }

    public void redirect() throws IOException {
        if (target != null) {
            triage.redirect(Ids.parse(id), target, words);
            back("The referral is passed on");
        }
    }

    private void back(String done) throws IOException {
        Onward.to("/triage/triage.xhtml", done);
    }

    public List<TriageRow> getRows() {
        return rows;
    }

    public @Nullable TriageBrief getBrief() {
        return brief;
    }

    public Criterion[] getCriteria() {
        return Criterion.values();
    }

    public DeclineReason[] getReasons() {
        return DeclineReason.values();
    }

    public RedirectTarget[] getTargets() {
        return RedirectTarget.values();
    }

    public TriageFilter.Show[] getShows() {
        return TriageFilter.Show.values();
    }

    public RiskLevel[] getRisks() {
        return RiskLevel.values();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public TriageFilter.Show getShow() {
        return show;
    }

    public void setShow(TriageFilter.@Nullable Show show) {
        this.show = show == null ? TriageFilter.Show.WAITING : show;
    }

    public @Nullable RiskLevel getRisk() {
        return risk;
    }

    public void setRisk(@Nullable RiskLevel risk) {
        this.risk = risk;
    }

    public String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = act == null ? "" : act;
    }

    public @Nullable Criterion getCriterion() {
        return criterion;
    }

    public void setCriterion(@Nullable Criterion criterion) {
        this.criterion = criterion;
    }

    public @Nullable DeclineReason getReason() {
        return reason;
    }

    public void setReason(@Nullable DeclineReason reason) {
        this.reason = reason;
    }

    public @Nullable RedirectTarget getTarget() {
        return target;
    }

    public void setTarget(@Nullable RedirectTarget target) {
        this.target = target;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
