package uk.concord.agency.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.concord.agency.AgencyCard;
import uk.concord.agency.AgencyKeeping;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;

/** One agency: its powers, the agreements it signed, and whether its people have access. */
@Named
@ViewScoped
public class AgencyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient AgencyKeeping keeping;

    private String id = "";
    private String reason = "";
    private transient @Nullable AgencyCard card;

    public void load() {
        card = keeping.card(Ids.parse(id));
    }

    public void suspend() throws IOException {
        keeping.suspend(Ids.parse(id), reason);
        done(
                "The agency is suspended: all its people's access has stopped, and the chairs of its open actions are told");
    }

    public void takeBack() throws IOException {
        keeping.takeBack(Ids.parse(id));
        done("The agency works here again. Nobody has to be invited anew");
    }

    private void done(String words) throws IOException {
        Onward.to("/agency/agency.xhtml?id=" + id, words);
    }

    public AgencyCard getCard() {
        if (card == null) {
            load();
        }
        if (card == null) {
            throw new NotFound();
        }
        return card;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
