package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import uk.concord.casework.CaseReading;
import uk.concord.casework.MinimumCard;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;

/** The minimum facts for the owner of an action. */
@Named
@RequestScoped
public class CardPage {
    @EJB
    private CaseReading reading;

    private String id = "";
    private @Nullable MinimumCard found;

    public void load() {
        found = reading.card(Ids.parse(id));
    }

    public MinimumCard getCard() {
        MinimumCard card = found;
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
}
