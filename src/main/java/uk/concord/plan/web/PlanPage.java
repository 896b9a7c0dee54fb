package uk.concord.plan.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Ids;
import uk.concord.plan.PlanOverview;
import uk.concord.plan.PlanReading;

/** The plan's overview: of the inspection in the address, or of the one published last. */
@Named
@RequestScoped
public class PlanPage {
    @EJB
    private PlanReading reading;

    private @Nullable String id;
    private @Nullable PlanOverview plan;

    /** One of the six figures from concern to sign-off; it opens its list. */
    public record StripStep(int count, String words, String show) {}

    public void load() {
        plan = id == null ? reading.latest().orElse(null) : reading.overview(Ids.parse(id));
    }

    public boolean isThere() {
        return plan != null;
    }

    public @Nullable PlanOverview getPlan() {
        return plan;
    }

    public List<StripStep> getStrip() {
        PlanOverview.Strip strip = Objects.requireNonNull(plan).strip();
        return List.of(
                new StripStep(strip.concerns(), "concerns", "CONCERNS"),
                new StripStep(strip.recommendations(), "recommendations", "RECOMMENDATIONS"),
                new StripStep(strip.actions(), "joint actions", "ACTIONS"),
                new StripStep(strip.measured(), "measured", "MEASURED"),
                new StripStep(strip.inTolerance(), "in tolerance", "IN_TOLERANCE"),
                new StripStep(strip.signedOff(), "recommendations signed off", "SIGNED_OFF"));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
