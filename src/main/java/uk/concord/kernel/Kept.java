package uk.concord.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** Every entity: an id that the application gives, a version against silent overwriting, a subject in the trail. */
@MappedSuperclass
public abstract class Kept {
    @Id
    @Column(columnDefinition = "BINARY(16)")
    private UUID id = Ids.next();

    @Version
    private int version;

    protected Kept() {}

    protected Kept(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** In whose chain a change of this entity is recorded. */
    public abstract Subject subject();

    /** Whether changes of it stand in the trail: all but the portal's own book-keeping. */
    public boolean isRecorded() {
        return true;
    }

    /** Refuses an edit that was begun on an older version: nobody overwrites what they have not seen. */
    protected void mustBeVersion(int seen) {
        if (seen != version) {
            throw new RuleBroken("kernel.changedMeanwhile");
        }
    }
}
