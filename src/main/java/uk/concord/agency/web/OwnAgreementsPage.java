package uk.concord.agency.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.concord.agency.OwnAgreements;

/** What the viewer's agency has signed: what it permits, until when, with whom, and its text. */
@Named
@RequestScoped
public class OwnAgreementsPage {
    @EJB
    private OwnAgreements agreements;

    private List<OwnAgreements.Own> own = List.of();

    public void load() {
        own = agreements.list();
    }

    public List<OwnAgreements.Own> getOwn() {
        return own;
    }
}
