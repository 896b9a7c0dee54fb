package uk.concord.agency.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.agency.AgencyKeeping;
import uk.concord.agency.AgencyType;
import uk.concord.kernel.web.Onward;

/** A new agency for the register; its powers follow from what it is. */
@Named
@ViewScoped
public class EnterAgencyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient AgencyKeeping keeping;

    private String name = "";
    private String shortName = "";
    private @Nullable AgencyType type;
    private String mailDomain = "";

    /** Opens the form to those who may send it, and answers nobody else (1.3). */
    public void load() {
        keeping.mayEnter();
    }

    public void enter() throws IOException {
        if (type != null) {
            var agency = keeping.enter(new AgencyKeeping.Entry(name, shortName, type, mailDomain));
            Onward.to(
                    "/agency/agency.xhtml?id=" + agency,
                    "The agency is in the register. It needs a signed agreement next");
        }
    }

    public List<AgencyType> getTypes() {
        return Arrays.asList(AgencyType.values());
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(@Nullable String shortName) {
        this.shortName = shortName == null ? "" : shortName;
    }

    public @Nullable AgencyType getType() {
        return type;
    }

    public void setType(@Nullable AgencyType type) {
        this.type = type;
    }

    public String getMailDomain() {
        return mailDomain;
    }

    public void setMailDomain(@Nullable String mailDomain) {
        this.mailDomain = mailDomain == null ? "" : mailDomain;
    }
}
