package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedText;

/** What the manager of the referring agency has said to a referral: to withdraw it, or an appeal against its decline (2.2). */
@Embeddable
public class ManagersWord {
    @Column(name = "withdrawal_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID withdrawalBy;

    @Column(name = "withdrawal_reason_sealed")
    private SealedText withdrawalReason = SealedText.empty();

    private boolean appealed;

    @Column(name = "earlier_proposer", columnDefinition = "BINARY(16)")
    private @Nullable UUID earlierProposer;

    @Column(name = "earlier_decider", columnDefinition = "BINARY(16)")
    private @Nullable UUID earlierDecider;

    protected ManagersWord() {}

    static ManagersWord none() {
        return new ManagersWord();
    }

    ManagersWord withdraw(SealedText reason, UUID manager) {
        withdrawalBy = manager;
        withdrawalReason = reason;
        return this;
    }

    /** Once, in time, and remembered by whom it was declined (DL-10). */
    ManagersWord appeal(boolean withinWindow, Decision declined) {
        RuleBroken.ifAny(DeclineRule.appealing(appealed, withinWindow));
        appealed = true;
        earlierProposer = declined.proposedBy().orElse(null);
        earlierDecider = declined.decidedBy().orElse(null);
        return this;
    }

    /** After an appeal somebody else decides (S28). */
    void mustNotHaveDecided(UUID account) {
        if (account.equals(earlierProposer) || account.equals(earlierDecider)) {
            throw new RuleBroken("referral.appeal.samePerson");
        }
    }

    SealedText withdrawalReason() {
        return withdrawalReason;
    }

    /** The manager who asked to withdraw it. */
    public Optional<UUID> withdrawalBy() {
        return Optional.ofNullable(withdrawalBy);
    }

    public boolean isAppealed() {
        return appealed;
    }
}
