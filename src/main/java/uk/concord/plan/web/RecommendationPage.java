package uk.concord.plan.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.plan.PlanParty;
import uk.concord.plan.PlanReading;
import uk.concord.plan.RecommendationSheet;
import uk.concord.plan.RecommendationSheet.EvidenceLine;
import uk.concord.plan.RecommendationSheet.Line;
import uk.concord.progress.Objective;

/** One recommendation with its thread; it remembers which versions its reader has seen. */
@Named
@ViewScoped
public class RecommendationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PlanReading reading;

    private String id = "";
    private final Map<UUID, Integer> seen = new HashMap<>();
    private transient @Nullable RecommendationSheet sheet;

    public void load() {
        fresh().lines().forEach(line -> seen.put(line.item().id(), line.item().version()));
    }

    private RecommendationSheet fresh() {
        RecommendationSheet read = reading.recommendation(Ids.parse(id));
        sheet = read;
        return read;
    }

    public RecommendationSheet getSheet() {
        RecommendationSheet read = sheet;
        return read == null ? fresh() : read;
    }

    /** The version of an item that was on the page; an item of another page is not found. */
    int seen(UUID item) {
        Integer version = seen.get(item);
        if (version == null) {
            throw new NotFound();
        }
        return version;
    }

    public List<Line> getActions() {
        List<Line> lines = getSheet().lines();
        return lines.subList(1, lines.size());
    }

    public List<Objective> getObjectives() {
        return reading.objectives(getSheet().recommendation().id());
    }

    public List<EvidenceLine> getWaiting() {
        return getSheet().evidence().stream()
                .filter(line -> line.evidence().isWaiting())
                .toList();
    }

    public List<PlanParty> getOwners() {
        return getSheet().recommendation().parties().stream()
                .filter(PlanParty::isOwner)
                .toList();
    }

    /** What can be signed off now: nothing else is offered. */
    public List<Line> getToSign() {
        return getSheet().lines().stream().filter(line -> line.proof().over()).toList();
    }

    /** What is still being demonstrated, with how it stands. */
    public List<Line> getNotYetToSign() {
        return getSheet().lines().stream()
                .filter(line -> line.isDemonstrating() && !line.proof().over())
                .toList();
    }

    /** The banner of the reason has the look of the colour. */
    public String getBannerKind() {
        return switch (getSheet().row().standing().colour().rag()) {
            case RED -> "danger";
            case AMBER -> "warning";
            case GREEN, BLUE -> "success";
            case GREY -> "info";
        };
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }
}
