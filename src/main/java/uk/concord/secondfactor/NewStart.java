package uk.concord.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * A new start for somebody whose device is lost. One administrator asks for it, another grants it within a day; neither
 * is its holder. Whoever talks one person into it has not got in yet.
 */
@Entity
@Table(name = "new_start")
class NewStart extends Kept {
    private static final Duration OPEN = Duration.ofDays(1);

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    @Column(name = "asked_by", columnDefinition = "BINARY(16)")
    private UUID askedBy = new UUID(0, 0);

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "granted_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID grantedBy;

    @Column(name = "granted_at")
    private @Nullable Instant grantedAt;

    protected NewStart() {}

    static NewStart ask(UUID accountId, UUID by, Instant at) {
        mustBeAnother(accountId, by);
        NewStart start = new NewStart();
        start.accountId = accountId;
        start.askedBy = by;
        start.askedAt = at;
        return start;
    }

    NewStart grant(UUID by, Instant at) {
        mustBeAnother(accountId, by);
        if (by.equals(askedBy)) {
            throw new RuleBroken("credential.newStart.another");
        }
        grantedBy = by;
        grantedAt = at;
        return this;
    }

    private static void mustBeAnother(UUID accountId, UUID by) {
        if (by.equals(accountId)) {
            throw new RuleBroken("credential.newStart.own");
        }
    }

    boolean isOpen(Instant now) {
        return grantedAt == null && askedAt.plus(OPEN).isAfter(now);
    }

    UUID askedBy() {
        return askedBy;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, accountId);
    }
}
