package uk.concord.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** A day on the way of an item, set by the office and reached when its owner says so. */
@Entity
@Table(name = "milestone")
public class Milestone extends Kept {
    @Column(name = "inspection_id", columnDefinition = "BINARY(16)")
    private UUID inspectionId = new UUID(0, 0);

    @Column(name = "item_id", columnDefinition = "BINARY(16)")
    private UUID itemId = new UUID(0, 0);

    private String text = "";

    @Column(name = "due_on")
    private LocalDate dueOn = LocalDate.EPOCH;

    @Column(name = "reached_on")
    private @Nullable LocalDate reachedOn;

    protected Milestone() {}

    /** Sets a day for an item. */
    public static Milestone set(UUID inspectionId, UUID itemId, String text, LocalDate dueOn) {
        if (text.isBlank()) {
            throw new RuleBroken("plan.milestoneText", "text");
        }
        Milestone milestone = new Milestone();
        milestone.inspectionId = inspectionId;
        milestone.itemId = itemId;
        milestone.text = text.strip();
        milestone.dueOn = dueOn;
        return milestone;
    }

    public Milestone reach(LocalDate on) {
        reachedOn = reachedOn == null ? on : reachedOn;
        return this;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PLAN, inspectionId);
    }

    public UUID itemId() {
        return itemId;
    }

    public String text() {
        return text;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<LocalDate> reachedOn() {
        return Optional.ofNullable(reachedOn);
    }

    public boolean isOverdue(LocalDate today) {
        return reachedOn == null && dueOn.isBefore(today);
    }
}
