package uk.concord.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.concord.chain.Head;

/** The last link of a subject's chain: locked while a link is added, so that a chain never forks. */
@Entity
@Table(name = "audit_head")
class ChainHead {
    @Id
    @Column(name = "subject_id", columnDefinition = "BINARY(16)")
    private UUID subjectId = new UUID(0, 0);

    @Column(name = "position_no")
    private long position;

    @Column(name = "entry_hash")
    private byte[] hash = new byte[32];

    protected ChainHead() {}

    TrailEntry append(Happening what) {
        TrailEntry entry = TrailEntry.link(what, position + 1, hash);
        position = entry.position();
        hash = entry.hash();
        return entry;
    }

    Head standing() {
        return new Head(position, hash.clone());
    }

    UUID subjectId() {
        return subjectId;
    }

    long position() {
        return position;
    }

    byte[] hash() {
        return hash.clone();
    }
}
