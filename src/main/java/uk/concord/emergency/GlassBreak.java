package uk.concord.emergency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Viewer;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * Somebody reads a case in an emergency that they do not find otherwise: for 60 minutes, with a reason, and not in secret.
 * Others are told at once, and one of them says within two working days whether it was right. It is never lengthened;
 * whoever needs longer says why again (1.5).
 */
@Entity
@Table(name = "glass_break")
public class GlassBreak extends Kept {
    static final Duration OPEN_FOR = Duration.ofMinutes(60);
    static final int SHORTEST_REASON = 30;

    /** What the second person says of it. */
    public enum Finding {
        WAITS("Waits for review"),
        JUSTIFIED("It was justified"),
        NOT_JUSTIFIED("It was not justified");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    private String reference = "";

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    @Column(name = "reason_sealed")
    private SealedText reason = SealedText.empty();

    @Column(name = "broken_at")
    private Instant brokenAt = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    @Column(name = "review_by")
    private LocalDate reviewBy = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private Finding finding = Finding.WAITS;

    @Column(name = "reviewed_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "finding_words_sealed")
    private SealedText words = SealedText.empty();

    protected GlassBreak() {}

    /** In some words, since somebody reviews it. */
    static void mustSay(String reason) {
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new RuleBroken("casework.glass.reason", "reason");
        }
    }

    static GlassBreak by(Viewer viewer, Pane pane, String reason, LocalDate reviewBy) {
        mustSay(reason);
        GlassBreak broken = new GlassBreak();
        broken.caseId = pane.caseId();
        broken.reference = pane.reference();
        broken.accountId = viewer.accountId();
        broken.brokenAt = viewer.at();
        broken.endsAt = viewer.at().plus(OPEN_FOR);
        broken.reviewBy = reviewBy;
        broken.reason = SealedText.of(broken.place("reason"), reason.strip());
        return broken;
    }

    /** The case behind the glass. */
    public record Pane(UUID caseId, String reference) {}

    /** Someone else says whether it was right; once. */
    GlassBreak review(Viewer viewer, Finding found, String said) {
        if (accountId.equals(viewer.accountId())) {
            throw new RuleBroken("casework.glass.own");
        }
        if (finding != Finding.WAITS) {
            throw new RuleBroken("casework.glass.reviewed");
        }
        if (found == Finding.WAITS || said.isBlank()) {
            throw new RuleBroken("casework.glass.words", "words");
        }
        finding = found;
        reviewedBy = viewer.accountId();
        reviewedAt = viewer.at();
        words = SealedText.of(place("finding_words"), said.strip());
        return this;
    }

    /** Whether it lets this viewer in, now. */
    public boolean opensTo(Viewer viewer) {
        return accountId.equals(viewer.accountId()) && viewer.at().isBefore(endsAt);
    }

    private SealedPlace place(String column) {
        return new SealedPlace(caseId, "glass_break." + column, id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    public UUID caseId() {
        return caseId;
    }

    public String reference() {
        return reference;
    }

    public UUID accountId() {
        return accountId;
    }

    public String reason() {
        return reason.open(place("reason"));
    }

    public Instant brokenAt() {
        return brokenAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public LocalDate reviewBy() {
        return reviewBy;
    }
}
