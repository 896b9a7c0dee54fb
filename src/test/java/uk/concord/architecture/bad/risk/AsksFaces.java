package uk.concord.architecture.bad.risk;

import jakarta.faces.context.FacesContext;

/** A rule that reads the request. */
final class AsksFaces {
    boolean posted() {
        return FacesContext.getCurrentInstance().isPostback();
    }
}
