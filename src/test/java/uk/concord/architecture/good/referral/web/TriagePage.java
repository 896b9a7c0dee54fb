package uk.concord.architecture.good.referral.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import uk.concord.architecture.good.access.Viewer;
import uk.concord.architecture.good.referral.Triage;

/** The queue. */
@Named
@RequestScoped
public class TriagePage {
    @Inject
    Triage triage;

    public boolean accept(Viewer viewer, UUID id) {
        return triage.accept(viewer, id) && FacesContext.getCurrentInstance().isPostback();
    }
}
