package uk.concord.purpose;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** Why one person opens one restricted case; it stands for twelve hours, about a day of work (L-06, local). */
@Entity
@Table(name = "case_purpose")
public class CasePurpose extends Kept {
    static final Duration STANDS_FOR = Duration.ofHours(12);
    static final int SHORTEST = 10;

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    @Column(name = "stated_at")
    private Instant statedAt = Instant.EPOCH;

    @Column(name = "words_sealed")
    private SealedText words = SealedText.empty();

    protected CasePurpose() {}

    static CasePurpose by(Viewer viewer, UUID caseId, String words) {
        if (words.strip().length() < SHORTEST) {
            throw new RuleBroken("casework.purpose.words", "words");
        }
        CasePurpose purpose = new CasePurpose();
        purpose.caseId = caseId;
        purpose.accountId = viewer.accountId();
        purpose.statedAt = viewer.at();
        purpose.words = SealedText.of(purpose.place(), words.strip());
        return purpose;
    }

    /** Whether this viewer said it, and not too long ago. */
    boolean standsFor(Viewer viewer) {
        return accountId.equals(viewer.accountId()) && viewer.at().isBefore(statedAt.plus(STANDS_FOR));
    }

    boolean saysTheSame(CasePurpose other) {
        return words().equals(other.words());
    }

    private SealedPlace place() {
        return new SealedPlace(caseId, "case_purpose.words", id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    public UUID accountId() {
        return accountId;
    }

    public Instant statedAt() {
        return statedAt;
    }

    public String words() {
        return words.open(place());
    }
}
