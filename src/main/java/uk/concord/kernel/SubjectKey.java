package uk.concord.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data key of one subject, wrapped by the master key. Destroying it erases every text sealed with it. */
@Entity
@Table(name = "subject_key")
class SubjectKey {
    @Id
    @Column(name = "subject_id", columnDefinition = "BINARY(16)")
    private UUID subjectId;

    @Column(name = "wrapped_key")
    private byte[] wrapped;

    @Column(name = "destroyed_at")
    private @Nullable Instant destroyedAt;

    protected SubjectKey() {}

    SubjectKey(UUID subjectId, byte[] wrapped) {
        this.subjectId = subjectId;
        this.wrapped = wrapped.clone();
    }

    boolean isDestroyed() {
        return destroyedAt != null;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }

    SubjectKey destroy(Instant at) {
        wrapped = new byte[0];
        destroyedAt = at;
        return this;
    }
}
