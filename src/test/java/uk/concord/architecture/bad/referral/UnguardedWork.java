package uk.concord.architecture.bad.referral;

import jakarta.ejb.Stateless;
import uk.concord.architecture.bad.access.Requires;

/** Nobody is asked for a permission. */
@Stateless
public class UnguardedWork {
    public String accept() {
        return "accepted";
    }

    @Requires("TRIAGE")
    public String decline() {
        return "declined";
    }
}
