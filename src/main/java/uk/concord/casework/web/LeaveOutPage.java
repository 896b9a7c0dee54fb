package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.agency.AgencyRegister;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casework.SightChoosing;
import uk.concord.identity.Colleague;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;

/** The chair settles the conflict of an agency: leaves it out, keeps one worker, or lets it stay; and lets it back in. */
@Named
@ViewScoped
public class LeaveOutPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private SightChoosing choosing;

    @EJB
    private CaseRestricting restricting;

    @Inject
    private transient AgencyRegister register;

    private String id = "";
    private UUID token = Ids.next();
    private transient SightChoosing.@Nullable Choices found;
    private @Nullable String agency;
    private CaseConflict.@Nullable Type type;
    private CaseConflict.@Nullable Separation separation;
    private @Nullable String deputy;
    private String reason = "";
    private String letInReason = "";
    private @Nullable String back;

    public void load() {
        found = choosing.choices(Ids.parse(id));
    }

    /** A form that is shown again is first asked for anew: a right that ended meanwhile shows nothing more (S8). */
    public void loadAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    public void settle() throws IOException {
        if (agency != null && type != null && separation != null) {
            restricting.settle(
                    Ids.parse(id),
                    new CaseConflict.Settlement(
                            Ids.parse(agency),
                            type,
                            separation,
                            deputy == null || deputy.isEmpty() ? null : Ids.parse(deputy)),
                    reason,
                    token);
            done("Your decision acts from now on");
        }
    }

    public void letIn() throws IOException {
        if (back != null) {
            restricting.letIn(Ids.parse(id), Ids.parse(back), letInReason, token);
            done("The agency is let back in. The coordinator can invite it again");
        }
    }

    private void done(String words) throws IOException {
        Onward.to("/casework/who-can-see.xhtml?id=" + id, words);
    }

    public SightChoosing.Choices getChoices() {
        SightChoosing.Choices choices = found;
        if (choices == null) {
            throw new NotFound();
        }
        return choices;
    }

    /** A worker with the agency, as the list of workers shows them. */
    public String words(Colleague worker) {
        return worker.name() + ", " + register.names().getOrDefault(worker.agencyId(), "");
    }

    /** Conflicts that a whole agency can have (1.5). */
    public Set<CaseConflict.Type> getTypes() {
        return EnumSet.complementOf(
                EnumSet.of(CaseConflict.Type.PERSONAL_RELATIONSHIP, CaseConflict.Type.COLLEAGUE_IS_PARTY));
    }

    public CaseConflict.Separation[] getSeparations() {
        return CaseConflict.Separation.values();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency;
    }

    public CaseConflict.@Nullable Type getType() {
        return type;
    }

    public void setType(CaseConflict.@Nullable Type type) {
        this.type = type;
    }

    public CaseConflict.@Nullable Separation getSeparation() {
        return separation;
    }

    public void setSeparation(CaseConflict.@Nullable Separation separation) {
        this.separation = separation;
    }

    public @Nullable String getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getLetInReason() {
        return letInReason;
    }

    public void setLetInReason(@Nullable String letInReason) {
        this.letInReason = letInReason == null ? "" : letInReason;
    }

    public @Nullable String getBack() {
        return back;
    }

    public void setBack(@Nullable String back) {
        this.back = back;
    }
}
