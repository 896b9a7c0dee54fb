package uk.concord.kernel.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Where a page leads after it has done something, and what the next page says of it. */
public final class Onward {
    private Onward() {}

    /** Leads to an address of the portal, where one sentence says what was done. */
    public static void to(String address, String done) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        if (!done.isEmpty()) {
            external.getFlash().setKeepMessages(true);
            context.addMessage(null, new FacesMessage(done));
        }
        external.redirect(external.getRequestContextPath() + address);
        context.responseComplete();
    }
}
