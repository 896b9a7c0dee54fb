package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.casework.EmergencyReading;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;

/** What an emergency needs of a case, while its glass is broken. */
@Named
@RequestScoped
public class EmergencySheetPage {
    @EJB
    private EmergencyReading reading;

    private String id = "";
    private EmergencyReading.@Nullable Sheet sheet;

    public void load() {
        sheet = reading.sheet(Ids.parse(id));
    }

    public EmergencyReading.Sheet getSheet() {
        return Optional.ofNullable(sheet).orElseThrow(NotFound::new);
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
