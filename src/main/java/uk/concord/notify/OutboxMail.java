package uk.concord.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * A mail to be sent, written in the transaction of what it tells of: it goes out if and only if that happened. It waits,
 * is tried at growing intervals, and is sent or given up.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail extends Kept {
    static final int MOST_TRIES = 8;

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    private String reference = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @Column(name = "next_try_at")
    private Instant nextTryAt = Instant.EPOCH;

    private int tries;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    protected OutboxMail() {}

    static OutboxMail about(UUID accountId, String reference, Instant at) {
        OutboxMail mail = new OutboxMail();
        mail.accountId = accountId;
        mail.reference = reference;
        mail.madeAt = at;
        mail.nextTryAt = at;
        return mail;
    }

    OutboxMail sent(Instant at) {
        sentAt = at;
        return this;
    }

    /** Doubles the wait: 1, 2, 4 … minutes. */
    OutboxMail failed(Instant at) {
        tries++;
        nextTryAt = at.plus(Duration.ofMinutes(1L << Math.min(tries - 1, 10)));
        return this;
    }

    UUID accountId() {
        return accountId;
    }

    String reference() {
        return reference;
    }

    @Override
    public boolean isRecorded() {
        return false;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, accountId);
    }
}
