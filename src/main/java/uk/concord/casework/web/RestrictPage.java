package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casework.SightChoosing;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;

/** The chair restricts a case to named people, changes the list, or lifts it. */
@Named
@ViewScoped
public class RestrictPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private SightChoosing choosing;

    @EJB
    private CaseRestricting restricting;

    private String id = "";
    private UUID token = Ids.next();
    private transient SightChoosing.@Nullable Choices found;
    private @Nullable List<String> people;
    private String reason = "";
    private String liftReason = "";

    public void load() {
        SightChoosing.Choices choices = choosing.choices(Ids.parse(id));
        found = choices;
        if (people == null) {
            people = choices.names().stream()
                    .filter(SightChoosing.Choices.Name::listed)
                    .map(name -> name.accountId().toString())
                    .toList();
        }
    }

    /** A form that is shown again is first asked for anew: a right that ended meanwhile shows nothing more (S8). */
    public void loadAgain() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            load();
        }
    }

    public void restrict() throws IOException {
        restricting.restrict(
                Ids.parse(id), getPeople().stream().map(Ids::parse).collect(Collectors.toSet()), reason, token);
        done("Only the people you named, and you, find this case from now on");
    }

    public void lift() throws IOException {
        restricting.lift(Ids.parse(id), liftReason, token);
        done("The restriction is lifted. The agencies of the team find the case again");
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

    /** Everybody but the chair who decides: they are on the list in any case. */
    public List<SightChoosing.Choices.Name> getOthers() {
        return getChoices().names().stream().filter(name -> !name.always()).toList();
    }

    public boolean isRestricted() {
        return getChoices().head().flags().restricted();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public List<String> getPeople() {
        return people == null ? List.of() : people;
    }

    public void setPeople(@Nullable List<String> people) {
        this.people = people == null ? List.of() : people;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getLiftReason() {
        return liftReason;
    }

    public void setLiftReason(@Nullable String liftReason) {
        this.liftReason = liftReason == null ? "" : liftReason;
    }
}
