package uk.concord.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The colour that somebody says instead of the computed one, as it is kept with the item; mostly there is none. */
@Embeddable
public class ClaimedColour {
    @Enumerated(EnumType.STRING)
    @Column(name = "claimed_rag")
    private @Nullable Rag rag;

    @Column(name = "claimed_reason")
    private @Nullable String reason;

    @Column(name = "claimed_by_office")
    private boolean byOffice;

    protected ClaimedColour() {}

    public static ClaimedColour none() {
        return new ClaimedColour();
    }

    public static ClaimedColour of(ColourClaim claim) {
        ClaimedColour claimed = new ClaimedColour();
        claimed.rag = claim.rag();
        claimed.reason = claim.reason();
        claimed.byOffice = claim.byOffice();
        return claimed;
    }

    /** An owner who confirms takes their own claim back; the office's decision stays until the office changes it. */
    public ClaimedColour byOwner(@Nullable Rag said, String word, PlanColour computed) {
        if (said == null) {
            return byOffice ? this : none();
        }
        ColourClaim claim = ColourClaim.byOwner(said, word);
        computed.claimed(claim);
        return of(claim);
    }

    /** The colour shown: an owner's claim never hides a computed one that has become worse since. */
    public PlanColour over(PlanColour computed) {
        boolean settled = computed.rag() == Rag.BLUE || computed.rag() == Rag.GREY;
        if (rag == null || reason == null || settled || computed.rag().isWorseThan(rag) && !byOffice) {
            return computed;
        }
        return computed.claimed(new ColourClaim(rag, reason, byOffice));
    }
}
