package uk.concord.incident.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.concord.incident.Flagging;
import uk.concord.incident.IncidentRow;

/** The incidents whose flags the viewer works on or may ask about. */
@Named
@RequestScoped
public class IncidentsPage {
    @EJB
    private Flagging flagging;

    private List<IncidentRow> rows = List.of();

    public void load() {
        rows = flagging.list();
    }

    public List<IncidentRow> getRows() {
        return rows;
    }
}
