package uk.concord.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** The one page for what is absent and what is hidden: same status, same words (dossier 1.4). */
@Named
@RequestScoped
public class NotFoundPage {

    public void announce() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
