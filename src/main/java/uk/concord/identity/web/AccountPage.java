package uk.concord.identity.web;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.identity.AccountCard;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.Staffing;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;

/** One account: its roles and whether it may sign in. The rules of separation are said beside the field that breaks them. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient AccountKeeping keeping;

    private transient String given = "";
    private String id = "";
    private @Nullable Role role;
    private String area = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private transient @Nullable AccountCard card;

    public void load() {
        card = keeping.card(account());
    }

    public void grant() {
        if (role == null) {
            return;
        }
        keeping.grantFor(
                account(), new HeldRole(role, area == null ? "" : area.strip()), new Staffing.Days(from, until));
        say("Role added");
    }

    public void withdraw(Role held) {
        keeping.withdraw(account(), held);
        say("Role withdrawn: it ended at once");
    }

    public void suspend() {
        keeping.suspend(account());
        say("Account suspended: it is signed out everywhere");
    }

    public void newFirstPassword() {
        given = keeping.newFirstPassword(account()).firstPassword();
        load();
    }

    /** Shown once, in the answer to the button. */
    public String getGiven() {
        return given;
    }

    public void takeBack() {
        keeping.takeBack(account());
        say("Account taken back");
    }

    public void close() {
        keeping.close(account());
        say("Account closed. What was open went back to the agency");
    }

    private void say(String done) {
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(done));
    }

    private UUID account() {
        return Ids.parse(id);
    }

    public AccountCard getCard() {
        if (card == null) {
            load();
        }
        if (card == null) {
            throw new NotFound();
        }
        return card;
    }

    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
