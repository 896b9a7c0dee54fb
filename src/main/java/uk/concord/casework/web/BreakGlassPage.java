package uk.concord.casework.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.casework.EmergencyReading;
import uk.concord.kernel.web.Onward;

/** A lead or a chair opens a case in an emergency, and finds what others did and they have to review. */
@Named
@RequestScoped
public class BreakGlassPage {
    @EJB
    private EmergencyReading reading;

    private List<EmergencyReading.Waiting> waiting = List.of();
    private String reference = "";
    private String reason = "";

    public void load() {
        waiting = reading.waiting();
    }

    public void breakGlass() throws IOException {
        Onward.to("/casework/emergency-sheet.xhtml?id=" + reading.breakGlass(reference, reason), "");
    }

    public List<EmergencyReading.Waiting> getWaiting() {
        return waiting;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference == null ? "" : reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
