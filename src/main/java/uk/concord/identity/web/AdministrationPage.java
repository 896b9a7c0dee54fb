package uk.concord.identity.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.AccountRow;

/** The accounts of the partnership, for the system administrator: names and agencies of workers, nothing of any case. */
@Named
@RequestScoped
public class AdministrationPage {
    @EJB
    private AccountKeeping keeping;

    private List<AccountRow> rows = List.of();

    public void load() {
        rows = keeping.list();
    }

    public List<AccountRow> getRows() {
        return rows;
    }
}
