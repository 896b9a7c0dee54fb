package uk.concord.staff.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.staff.Footing;
import uk.concord.staff.FootingReading;

/** "Why can I not see it?": one's own footing, or that of an account one keeps. */
@Named
@RequestScoped
public class WhyNotPage {
    @EJB
    private FootingReading reading;

    @Inject
    private CurrentViewer viewers;

    private String id = "";
    private @Nullable Footing footing;

    public void load() {
        footing = id.isEmpty() ? reading.own() : kept(Ids.parse(id));
    }

    private Footing kept(UUID account) {
        return Permission.ACCOUNT_READ.isHeldBy(viewers.get())
                ? reading.ofAccount(account)
                : reading.ofColleague(account);
    }

    public Footing getFooting() {
        return Optional.ofNullable(footing).orElseThrow(NotFound::new);
    }

    /** Whether it is about somebody else. */
    public boolean isKept() {
        return !id.isEmpty();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
