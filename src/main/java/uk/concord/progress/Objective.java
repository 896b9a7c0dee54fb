package uk.concord.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** What the partnership wants to reach for one recommendation; joint actions serve it. */
@Entity
@Table(name = "objective")
public class Objective extends Kept {
    private static final int SHORTEST = 10;

    @Column(name = "inspection_id", columnDefinition = "BINARY(16)")
    private UUID inspectionId = new UUID(0, 0);

    @Column(name = "recommendation_id", columnDefinition = "BINARY(16)")
    private UUID recommendationId = new UUID(0, 0);

    private String text = "";

    protected Objective() {}

    /** Sets what is to be reached for a recommendation of a plan. */
    public static Objective set(UUID inspectionId, UUID recommendationId, String text) {
        if (text.strip().length() < SHORTEST) {
            throw new RuleBroken("plan.objectiveText", "text");
        }
        Objective objective = new Objective();
        objective.inspectionId = inspectionId;
        objective.recommendationId = recommendationId;
        objective.text = text.strip();
        return objective;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PLAN, inspectionId);
    }

    public UUID recommendationId() {
        return recommendationId;
    }

    public String text() {
        return text;
    }
}
