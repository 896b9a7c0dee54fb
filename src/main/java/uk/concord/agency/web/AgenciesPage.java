package uk.concord.agency.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.concord.agency.AgencyCard;
import uk.concord.agency.AgencyKeeping;

/** The register of agencies. */
@Named
@RequestScoped
public class AgenciesPage {
    @EJB
    private AgencyKeeping keeping;

    private List<AgencyCard.Row> rows = List.of();

    public void load() {
        rows = keeping.list();
    }

    public List<AgencyCard.Row> getRows() {
        return rows;
    }
}
