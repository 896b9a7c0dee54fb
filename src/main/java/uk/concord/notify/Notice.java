package uk.concord.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * One line in somebody's inbox: a fixed sentence, a reference, an address within the portal. Never a name, a strand, a
 * place or a risk level (dossier 7, Notifications). It is new, and then read.
 */
@Entity
@Table(name = "notice")
public class Notice extends Kept {
    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    /** Message key of the sentence. */
    private String code = "";

    private String reference = "";

    private String link = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected Notice() {}

    static Notice of(UUID accountId, Message message, Instant at) {
        Notice notice = new Notice();
        notice.accountId = accountId;
        notice.code = message.code();
        notice.reference = message.reference();
        notice.link = message.link();
        notice.madeAt = at;
        return notice;
    }

    Notice read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
        return this;
    }

    String link() {
        return link;
    }

    boolean isFor(UUID account) {
        return accountId.equals(account);
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
