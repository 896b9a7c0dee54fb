package uk.concord.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Offered;
import uk.concord.kernel.web.Onward;
import uk.concord.plan.Evidence;
import uk.concord.plan.Judging;
import uk.concord.plan.SigningOff;
import uk.concord.progress.ColourClaim;
import uk.concord.progress.Rag;

/** The forms of the local policing body on a recommendation's page; a resent form acts once. */
@Named
@ViewScoped
public class OfficeForms implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private Judging judging;

    @EJB
    private SigningOff signingOff;

    @Inject
    private RecommendationPage page;

    private final UUID token = Ids.next();

    private @Nullable String evidenceId;
    private @Nullable String judgement;
    private String judgementReason = "";
    private String[] owners = {};
    private String ownersReason = "";
    private String minute = "";
    private @Nullable LocalDate completedOn;
    private String source = "";
    private @Nullable String itemId;
    private @Nullable String rag;
    private String colourReason = "";

    public void judge() throws IOException {
        if (evidenceId == null || judgement == null) {
            throw new NotFound();
        }
        judging.judge(
                Ids.parse(evidenceId),
                token,
                new Judging.Verdict(Offered.one(Evidence.Judgement.class, judgement), judgementReason));
        done("The judgement is saved; its owner is told.");
    }

    public void decideOwners() throws IOException {
        UUID item = page.getSheet().recommendation().id();
        judging.decideOwners(
                item, page.seen(item), token, new Judging.OwnerDecision(Set.of(owners), ownersReason, minute));
        done("The owners are decided and minuted.");
    }

    public void recordCompletion() throws IOException {
        UUID item = page.getSheet().recommendation().id();
        if (completedOn == null) {
            throw new NotFound();
        }
        judging.recordNationalCompletion(item, page.seen(item), token, new Judging.NationalNews(completedOn, source));
        done("Recorded as complete. What waited for it has its due date, and its owner is told.");
    }

    public void demonstrate(UUID item) throws IOException {
        judging.beginDemonstration(item, page.seen(item), token);
        done("The demonstration has begun.");
    }

    public void decideColour() throws IOException {
        if (itemId == null || rag == null) {
            throw new NotFound();
        }
        UUID item = Ids.parse(itemId);
        judging.decideColour(
                item, page.seen(item), token, ColourClaim.byOffice(Offered.one(Rag.class, rag), colourReason));
        done("The colour is shown, with your reason, as not the one worked out.");
    }

    public void signOff(UUID item) throws IOException {
        signingOff.signOff(item, page.seen(item), token);
        done("Signed off.");
    }

    private void done(String words) throws IOException {
        Onward.to("/plan/recommendation.xhtml?id=" + page.getId(), words);
    }

    public @Nullable String getEvidenceId() {
        return evidenceId;
    }

    public void setEvidenceId(@Nullable String evidenceId) {
        this.evidenceId = evidenceId;
    }

    public @Nullable String getJudgement() {
        return judgement;
    }

    public void setJudgement(@Nullable String judgement) {
        this.judgement = judgement;
    }

    public String getJudgementReason() {
        return judgementReason;
    }

    public void setJudgementReason(@Nullable String judgementReason) {
        this.judgementReason = judgementReason == null ? "" : judgementReason;
    }

    public String getOwnersReason() {
        return ownersReason;
    }

    public void setOwnersReason(@Nullable String ownersReason) {
        this.ownersReason = ownersReason == null ? "" : ownersReason;
    }

    public String getMinute() {
        return minute;
    }

    public void setMinute(@Nullable String minute) {
        this.minute = minute == null ? "" : minute;
    }

    public @Nullable LocalDate getCompletedOn() {
        return completedOn;
    }

    public void setCompletedOn(@Nullable LocalDate completedOn) {
        this.completedOn = completedOn;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public @Nullable String getItemId() {
        return itemId;
    }

    public void setItemId(@Nullable String itemId) {
        this.itemId = itemId;
    }

    public @Nullable String getRag() {
        return rag;
    }

    public void setRag(@Nullable String rag) {
        this.rag = rag;
    }

    public String getColourReason() {
        return colourReason;
    }

    public void setColourReason(@Nullable String colourReason) {
        this.colourReason = colourReason == null ? "" : colourReason;
    }

    public String[] getOwners() {
        return owners.clone();
    }

    public void setOwners(String @Nullable [] owners) {
        this.owners = owners == null ? new String[0] : owners.clone();
    }
}
