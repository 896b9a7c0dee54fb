package uk.concord.plan;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** A dated line in the history of an item. It is written once and stays as it is. */
@Entity
@Table(name = "plan_entry")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind", length = 20)
public abstract class PlanEntry extends Kept {
    @Column(name = "inspection_id", columnDefinition = "BINARY(16)")
    private UUID inspectionId = new UUID(0, 0);

    @Column(name = "item_id", columnDefinition = "BINARY(16)")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "written_by", columnDefinition = "BINARY(16)")
    private UUID writtenBy = new UUID(0, 0);

    @Column(name = "written_at")
    private Instant writtenAt = Instant.EPOCH;

    private String text = "";

    protected PlanEntry() {}

    PlanEntry(PlanItem item, UUID writtenBy, Instant writtenAt, String text) {
        this.inspectionId = item.inspectionId();
        this.itemId = item.id();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.text = text.strip();
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PLAN, inspectionId);
    }

    public UUID itemId() {
        return itemId;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String text() {
        return text;
    }

    /** What happened, in a few words. */
    public abstract String headline();

    /** 1 better, -1 worse, 0 neither: for the list of what has changed. */
    public abstract int direction();
}
