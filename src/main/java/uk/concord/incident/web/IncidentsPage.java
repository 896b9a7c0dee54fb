package uk.concord.incident.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.concord.incident.Flagging;
import uk.concord.incident.IncidentRow;
import uk.concord.incident.StrandCount;

/** The incidents whose flags the viewer works on or may ask about. */
@Named
@RequestScoped
public class IncidentsPage {
    @EJB
    private Flagging flagging;

    private List<IncidentRow> rows = List.of();
    private StrandCount count = StrandCount.of(List.of());

    public void load() {
        rows = flagging.list();
    }

    /** The page asks for it where the viewer may know. */
    public void loadCount() {
        count = flagging.count();
    }

    public StrandCount getCount() {
        return count;
    }

    public List<IncidentRow> getRows() {
        return rows;
    }
}
