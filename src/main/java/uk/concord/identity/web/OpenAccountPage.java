package uk.concord.identity.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.identity.AccountKeeping;
import uk.concord.kernel.Ids;

/** A new account: who, for which agency, under which work address. Its first password is shown once and kept nowhere. */
@Named
@ViewScoped
public class OpenAccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient AccountKeeping keeping;

    private String name = "";
    private String email = "";
    private String agency = "";
    private List<AccountKeeping.Choice> agencies = List.of();
    private transient AccountKeeping.@Nullable Opened opened;

    /** Opens the form to those who may send it, and answers nobody else (1.3). */
    public void load() {
        agencies = keeping.agencies();
    }

    public void open() {
        opened = keeping.openWithFirstPassword(Ids.parse(agency), email, name);
    }

    public boolean isDone() {
        return opened != null;
    }

    public String getFirstPassword() {
        return opened == null ? "" : opened.firstPassword();
    }

    public String getAccount() {
        return opened == null ? "" : opened.accountId().toString();
    }

    public List<AccountKeeping.Choice> getAgencies() {
        return agencies;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency == null ? "" : agency;
    }
}
