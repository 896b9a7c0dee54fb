package uk.concord.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Ids;
import uk.concord.kernel.RuleBroken;
import uk.concord.plan.JointAction;
import uk.concord.plan.Shaping;

/** What the office writes to shape a recommendation. */
@Named
@RequestScoped
public class ShapeForm {
    private String objective = "";
    private String text = "";
    private String serves = "";
    private String lead = "";
    private String[] partners = {};
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate dueOn;
    private String item = "";
    private String milestone = "";
    private @Nullable LocalDate milestoneOn;

    JointAction.Proposal proposal() {
        return new JointAction.Proposal(text, serves.isEmpty() ? null : Ids.parse(serves), startsOn, dueOn);
    }

    Shaping.Asked asked() {
        if (lead.isEmpty()) {
            throw new RuleBroken("plan.leadChoose", "lead");
        }
        Set<UUID> others = Stream.of(partners).map(Ids::parse).collect(Collectors.toSet());
        return new Shaping.Asked(Ids.parse(lead), others);
    }

    UUID milestoneItem() {
        if (item.isEmpty()) {
            throw new RuleBroken("plan.milestoneItem", "item");
        }
        return Ids.parse(item);
    }

    LocalDate milestoneDay() {
        if (milestoneOn == null) {
            throw new RuleBroken("plan.milestoneDay", "milestoneOn");
        }
        return milestoneOn;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(@Nullable String objective) {
        this.objective = objective == null ? "" : objective;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getServes() {
        return serves;
    }

    public void setServes(@Nullable String serves) {
        this.serves = serves == null ? "" : serves;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead == null ? "" : lead;
    }

    public String[] getPartners() {
        return partners.clone();
    }

    public void setPartners(String @Nullable [] partners) {
        this.partners = partners == null ? new String[0] : partners.clone();
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item == null ? "" : item;
    }

    public String getMilestone() {
        return milestone;
    }

    public void setMilestone(@Nullable String milestone) {
        this.milestone = milestone == null ? "" : milestone;
    }

    public @Nullable LocalDate getMilestoneOn() {
        return milestoneOn;
    }

    public void setMilestoneOn(@Nullable LocalDate milestoneOn) {
        this.milestoneOn = milestoneOn;
    }
}
