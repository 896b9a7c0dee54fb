package uk.concord.agency.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import uk.concord.agency.AgreementRow;
import uk.concord.agency.Agreements;
import uk.concord.deadline.LondonTime;

/** The register of agreements. */
@Named
@RequestScoped
public class AgreementsPage {
    @EJB
    private Agreements agreements;

    private List<AgreementRow> rows = List.of();

    public void load() {
        rows = agreements.list();
    }

    public List<AgreementRow> getRows() {
        return rows;
    }

    public String date(LocalDate day) {
        return LondonTime.date(day);
    }
}
