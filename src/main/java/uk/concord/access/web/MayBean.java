package uk.concord.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;

/** {@code #{may.begin('CASE_READ')}}: whether a view should offer something. The service decides again. */
@Named("may")
@RequestScoped
public class MayBean {
    @Inject
    private CurrentViewer viewers;

    public boolean begin(String permission) {
        Permission wanted = Permission.valueOf(permission);
        return viewers.signedIn().filter(wanted::isHeldBy).isPresent();
    }

    /** Whether an agreement lets the viewer's agency share the action plan: without one there is no plan to offer. */
    public boolean isSharingPlan() {
        return viewers.signedIn().filter(viewer -> viewer.desk().mayUsePlan()).isPresent();
    }
}
