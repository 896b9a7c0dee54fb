package uk.concord.identity.web;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.identity.AccountCard;
import uk.concord.identity.AccountKeeping;
import uk.concord.kernel.Ids;
import uk.concord.secondfactor.StartingAnew;

/** A new start for the device of one account: two administrators, one after the other. */
@Named
@ViewScoped
public class NewStartPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient AccountKeeping keeping;

    @EJB
    private transient StartingAnew starting;

    private String id = "";
    private transient @Nullable AccountCard card;
    private transient StartingAnew.@Nullable Standing standing;

    public void load() {
        card = keeping.card(account());
        standing = starting.standing(account());
    }

    public void ask() {
        starting.ask(account());
        say("Asked: another administrator must now grant it. The person is told.");
    }

    public void grant() {
        starting.grant(account());
        say("Granted: the next sign-in sets a device up. The person is told.");
    }

    private void say(String done) {
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(done));
    }

    private UUID account() {
        return Ids.parse(id);
    }

    public @Nullable AccountCard getCard() {
        return card;
    }

    public StartingAnew.@Nullable Standing getStanding() {
        return standing;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
