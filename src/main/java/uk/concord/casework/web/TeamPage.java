package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.agency.Agency;
import uk.concord.casefile.CaseTeamwork;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenCase;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;

/** The coordinator invites agencies with a reason, removes them, and names workers. */
@Named
@ViewScoped
public class TeamPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private CaseReading reading;

    @EJB
    private CaseTeamwork teamwork;

    private String id = "";
    private UUID token = Ids.next();
    private transient OpenCase.@Nullable Front found;
    private transient List<Agency> invitable = List.of();
    private transient CaseTeamwork.Workers workers = new CaseTeamwork.Workers(List.of(), List.of());
    private @Nullable String agency;
    private @Nullable String worker;
    private String reason = "";

    public void load() {
        UUID caseId = Ids.parse(id);
        invitable = teamwork.invitable(caseId);
        workers = teamwork.workers(caseId);
        found = reading.front(caseId);
    }

    /** A form that is shown again is first asked for anew: a right that ended meanwhile shows nothing more (S8). */
    public void loadAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    public void invite() throws IOException {
        if (agency != null) {
            teamwork.invite(Ids.parse(id), Ids.parse(agency), reason, token);
            again("The agency is invited and sees the case from now on");
        }
    }

    public void remove(UUID agencyId) throws IOException {
        teamwork.remove(Ids.parse(id), agencyId);
        again("The agency is removed and no longer finds the case");
    }

    public void name() throws IOException {
        if (worker != null) {
            teamwork.name(Ids.parse(id), Ids.parse(worker));
            again("The worker is named on the case");
        }
    }

    public void unname(UUID accountId) throws IOException {
        teamwork.unname(Ids.parse(id), accountId);
        again("The worker is no longer named on the case");
    }

    public void askChairs() throws IOException {
        teamwork.askChairs(Ids.parse(id));
        again("The chair sees the case and decides");
    }

    private void again(String done) throws IOException {
        Onward.to("/casework/team.xhtml?id=" + id, done);
    }

    public CaseTeamwork.Workers getWorkers() {
        return workers;
    }

    public OpenCase.Front getOpen() {
        OpenCase.Front open = found;
        if (open == null) {
            throw new NotFound();
        }
        return open;
    }

    public List<Agency> getInvitable() {
        return invitable;
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

    public @Nullable String getWorker() {
        return worker;
    }

    public void setWorker(@Nullable String worker) {
        this.worker = worker;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
