package uk.concord.architecture.good.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.architecture.good.access.Requires;
import uk.concord.architecture.good.access.Viewer;

/** The coordinator's desk. */
@Stateless
public class Triage {
    @Inject
    Referrals referrals;

    @Requires("TRIAGE")
    public boolean accept(Viewer viewer, UUID id) {
        referrals.visibleTo(viewer, id).ifPresent(Referral::accept);
        return true;
    }

    boolean holds() {
        return referrals.waiting() == 0;
    }
}
