package uk.concord.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;
import uk.concord.referral.Submission;

/** A task of the coordinator: the victim of a new referral may be known already. It says how many times, never as whom. */
@Entity
@Table(name = "match_task")
public class MatchTask extends Kept {
    @Column(name = "referral_id", columnDefinition = "BINARY(16)")
    private UUID referralId = new UUID(0, 0);

    private String area = "";

    @Column(name = "match_count")
    private int count;

    @Column(name = "raised_at")
    private Instant raisedAt = Instant.EPOCH;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID settledBy;

    protected MatchTask() {}

    static MatchTask raise(Submission.Received news, int count) {
        MatchTask task = new MatchTask();
        task.referralId = news.referralId();
        task.area = news.area();
        task.count = count;
        task.raisedAt = news.at();
        return task;
    }

    MatchTask settle(UUID by, Instant at) {
        settledBy = by;
        settledAt = at;
        return this;
    }

    public UUID referralId() {
        return referralId;
    }

    String area() {
        return area;
    }

    public int count() {
        return count;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.REFERRAL, referralId);
    }
}
