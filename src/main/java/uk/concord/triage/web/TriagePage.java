package uk.concord.triage.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.agency.Agency;
import uk.concord.casefile.RepeatType;
import uk.concord.form.Criterion;
import uk.concord.form.DeclineReason;
import uk.concord.form.RedirectTarget;
import uk.concord.kernel.Ids;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.web.Onward;
import uk.concord.referral.ReferralDoor;
import uk.concord.risk.RiskLevel;
import uk.concord.triage.MatchRow;
import uk.concord.triage.Matching;
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

    private static final String OTHER = "OTHER";

    @EJB
    private Triage triage;

    @EJB
    private TriageListing listing;

    @EJB
    private Matching matching;

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
    private String same = "";
    private @Nullable RepeatType who;
    private boolean restricted;
    private String[] leftOut = {};
    private transient List<MatchRow> candidates = List.of();

    public void load() {
        rows = listing.rows(new TriageFilter(show, risk));
        if (!id.isEmpty()) {
            TriageBrief found = triage.brief(Ids.parse(id));
            brief = found;
            candidates = found.isWaiting() && found.matches() > 0 ? matching.candidates(found.id()) : List.of();
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

    /** Accepts it, restricted from the start or with agencies left out (1.5). */
    public void acceptWithCare() throws IOException {
        if (criterion != null) {
            Set<UUID> out = Arrays.stream(leftOut).map(Ids::parse).collect(Collectors.toSet());
            UUID opened =
                    triage.accept(Ids.parse(id), new ReferralDoor.Acceptance(criterion, "", restricted, out), token);
            Onward.to("/casework/case.xhtml?id=" + opened, "The referral is accepted and the case is open");
        }
    }

    /** The victim is the one of an open case, or somebody else. */
    public void match() throws IOException {
        if (OTHER.equals(same)) {
            matching.differ(Ids.parse(id));
            Onward.to("/triage/triage.xhtml?id=" + id, "A different person: the match is done");
        } else if (!same.isEmpty()) {
            if (who == null) {
                throw new RuleBroken("triage.match.who", "who");
            }
            matching.link(Ids.parse(id), new Matching.Further(Ids.parse(same), words, who), token);
            Onward.to("/casework/case.xhtml?id=" + Ids.parse(same), "The referral is added to this case");
        }
    }

    public void askEmergency() throws IOException {
        triage.askEmergency(Ids.parse(id), words);
        Onward.to("/triage/triage.xhtml?id=" + id, "The chair is asked for an emergency meeting");
    }

    public void agreeToWithdrawal() throws IOException {
        triage.agreeToWithdrawal(Ids.parse(id));
        back("The referral is withdrawn");
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

    public List<MatchRow> getCandidates() {
        return candidates;
    }

    public List<Agency> getAgencies() {
        return triage.agencies();
    }

    public String getSame() {
        return same;
    }

    public void setSame(@Nullable String same) {
        this.same = same == null ? "" : same;
    }

    public @Nullable RepeatType getWho() {
        return who;
    }

    public void setWho(@Nullable RepeatType who) {
        this.who = who;
    }

    /** Whose doing it may be, as somebody can say it. */
    public List<RepeatType> getRepeats() {
        return List.of(
                RepeatType.SAME_PERP,
                RepeatType.DIFFERENT_PERP,
                RepeatType.UNKNOWN_PERP,
                RepeatType.SAME_LOCATION_OR_COMMUNITY);
    }

    public boolean isRestricted() {
        return restricted;
    }

    public void setRestricted(boolean restricted) {
        this.restricted = restricted;
    }

    public String[] getLeftOut() {
        return leftOut.clone();
    }

    public void setLeftOut(String @Nullable [] leftOut) {
        this.leftOut = leftOut == null ? new String[0] : leftOut.clone();
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
