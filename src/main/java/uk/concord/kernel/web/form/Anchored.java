package uk.concord.kernel.web.form;

import jakarta.faces.context.FacesContext;

/** An input of several boxes: says which of them the error summary should lead to. */
interface Anchored {
    String anchor(FacesContext context);
}
