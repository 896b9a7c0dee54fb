package uk.concord.plan;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.RuleBroken;

/**
 * What several agencies do together for a recommendation. The office proposes it with one lead and any partners; each is
 * asked by an action of its own, which it accepts or refuses. After that its lead reports on it like any plan item.
 */
@Entity
@DiscriminatorValue("JOINT_ACTION")
public class JointAction extends PlanItem {
    private static final int SHORTEST_TEXT = 10;

    @Column(name = "recommendation_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID recommendationId;

    @Column(name = "objective_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID objectiveId;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    protected JointAction() {}

    private JointAction(Recommendation parent, Proposal proposal, int number, LocalDate today) {
        super(
                parent.inspectionId(),
                parent.code() + "." + number,
                proposal.text().strip(),
                number,
                today);
        recommendationId = parent.id();
        objectiveId = proposal.objectiveId();
        startsOn = proposal.startsOn();
        dueOn = proposal.dueOn();
    }

    /**
     * What the office proposes.
     *
     * @param startsOn empty if it may begin at once
     * @param dueOn empty where the recommendation has no deadline either
     */
    public record Proposal(
            String text,
            @Nullable UUID objectiveId,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn) {}

    static JointAction propose(Recommendation parent, Proposal proposal, int number, LocalDate today) {
        if (parent.isMonitorOnly()) {
            throw new RuleBroken("plan.monitorOnly", "text");
        }
        if (proposal.text().strip().length() < SHORTEST_TEXT) {
            throw new RuleBroken("plan.actionText", "text");
        }
        LocalDate due = proposal.dueOn();
        LocalDate start = proposal.startsOn();
        if (due != null && start != null && due.isBefore(start)) {
            throw new RuleBroken("plan.dueBeforeStart", "dueOn");
        }
        return new JointAction(parent, proposal, number, today);
    }

    @Override
    public boolean isMonitorOnly() {
        return false;
    }

    public Optional<UUID> recommendationId() {
        return Optional.ofNullable(recommendationId);
    }

    public Optional<UUID> objectiveId() {
        return Optional.ofNullable(objectiveId);
    }

    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }
}
