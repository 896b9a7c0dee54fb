package uk.concord.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** Somebody who was told at once that the glass was broken, and who may say whether it was right. */
@Entity
@Table(name = "glass_alert")
class GlassAlert extends Kept {
    @Column(name = "break_id", columnDefinition = "BINARY(16)")
    private UUID breakId = new UUID(0, 0);

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    protected GlassAlert() {}

    static GlassAlert to(UUID accountId, GlassBreak broken) {
        GlassAlert alert = new GlassAlert();
        alert.breakId = broken.id();
        alert.accountId = accountId;
        return alert;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, accountId);
    }
}
