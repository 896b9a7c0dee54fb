package uk.concord.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;
import uk.concord.progress.EvidenceRule;
import uk.concord.progress.ItemRule;

/**
 * What an owner sends to show that something is done, and what the office judged of it: two people, two sides, never
 * merged. It holds no personal data, since the office can open it (4.3).
 */
@Entity
@Table(name = "evidence")
public class Evidence extends Kept {
    @Column(name = "inspection_id", columnDefinition = "BINARY(16)")
    private UUID inspectionId = new UUID(0, 0);

    @Column(name = "item_id", columnDefinition = "BINARY(16)")
    private UUID itemId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.POLICY;

    private String title = "";

    private String text = "";

    private String link = "";

    @Column(name = "dated_on")
    private LocalDate datedOn = LocalDate.EPOCH;

    @Column(name = "submitted_by", columnDefinition = "BINARY(16)")
    private UUID submittedBy = new UUID(0, 0);

    @Column(name = "submitted_at")
    private Instant submittedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private Judgement judgement = Judgement.WAITING;

    @Column(name = "judgement_reason")
    private String judgementReason = "";

    @Column(name = "judged_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID judgedBy;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    protected Evidence() {}

    /** What kind of proof it is. */
    public enum Kind {
        POLICY("Policy"),
        TRAINING("Training figures"),
        AUDIT("Audit result"),
        MEASURE("Measure"),
        MINUTES("Minutes");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What the office made of it. */
    public enum Judgement {
        WAITING("Waiting to be judged"),
        ACCEPTED("Accepted"),
        ACCEPTED_WITH_LIMIT("Accepted, with a limit"),
        NOT_ACCEPTED("Not accepted");

        private final String words;

        Judgement(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean isAcceptance() {
            return this == ACCEPTED || this == ACCEPTED_WITH_LIMIT;
        }
    }

    /**
     * Evidence as it is sent.
     *
     * @param namesNobody the sender has confirmed that it holds no personal data
     */
    public record Sending(Kind kind, String title, String text, String link, LocalDate datedOn, boolean namesNobody) {}

    static Evidence send(PlanItem item, Sending sending, UUID by, Instant at) {
        RuleBroken.ifAny(EvidenceRule.sending(sending.title(), sending.text(), sending.link(), sending.namesNobody()));
        Evidence evidence = new Evidence();
        evidence.inspectionId = item.inspectionId();
        evidence.itemId = item.id();
        evidence.kind = sending.kind();
        evidence.title = sending.title().strip();
        evidence.text = sending.text().strip();
        evidence.link = sending.link().strip();
        evidence.datedOn = sending.datedOn();
        evidence.submittedBy = by;
        evidence.submittedAt = at;
        return evidence;
    }

    /** Judged once; a second look is a new piece of evidence. */
    Evidence judge(Judgement verdict, String reason, UUID by, Instant at) {
        if (judgement != Judgement.WAITING) {
            throw new RuleBroken("plan.alreadyJudged");
        }
        if (verdict == Judgement.WAITING) {
            throw new RuleBroken("plan.judgementChoose", "judgement");
        }
        if (reason.strip().length() < ItemRule.SHORTEST_REASON) {
            throw new RuleBroken("plan.judgementReason", "reason");
        }
        judgement = verdict;
        judgementReason = reason.strip();
        judgedBy = by;
        judgedAt = at;
        return this;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PLAN, inspectionId);
    }

    public UUID itemId() {
        return itemId;
    }

    public Kind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public String link() {
        return link;
    }

    public LocalDate datedOn() {
        return datedOn;
    }

    public UUID submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Judgement judgement() {
        return judgement;
    }

    public String judgementReason() {
        return judgementReason;
    }

    public Optional<UUID> judgedBy() {
        return Optional.ofNullable(judgedBy);
    }

    public Optional<Instant> judgedAt() {
        return Optional.ofNullable(judgedAt);
    }

    public boolean isWaiting() {
        return judgement == Judgement.WAITING;
    }
}
