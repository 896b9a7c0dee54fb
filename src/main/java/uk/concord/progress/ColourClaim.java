package uk.concord.progress;

import uk.concord.kernel.RuleBroken;

/** A colour that a person says instead of the computed one: the owner, or the office by a decision. */
public record ColourClaim(Rag rag, String reason, boolean byOffice) {

    public ColourClaim {
        reason = reason.strip();
        if (ItemRule.tooShort(reason)) {
            throw new RuleBroken("plan.colourReason", "reason");
        }
    }

    public static ColourClaim byOwner(Rag rag, String reason) {
        return new ColourClaim(rag, reason, false);
    }

    public static ColourClaim byOffice(Rag rag, String reason) {
        return new ColourClaim(rag, reason, true);
    }
}
