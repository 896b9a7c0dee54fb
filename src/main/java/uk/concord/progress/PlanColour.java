package uk.concord.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.kernel.RuleBroken;

/** The colour of a plan item with its reason in words: computed by the table of 4.3, first match wins. */
public record PlanColour(Rag rag, ColourReason reason, String sentence, boolean overridden) {

    static PlanColour because(ColourReason reason, String sentence) {
        return new PlanColour(reason.rag(), reason, sentence, false);
    }

    /** The colour of one item by its own facts. */
    public static PlanColour of(PlanFacts facts, LocalDate today, WorkingCalendar calendar, PlanLimits limits) {
        return new ColourTable(facts, today, calendar, limits).firstMatch();
    }

    /** The same told of an item by its code, for the page of another: "D1.1: No update for 97 days". */
    public PlanColour of(String code) {
        return new PlanColour(rag, reason, code + ": " + sentence, overridden);
    }

    /** A parent is as bad as its worst child; grey children are ignored, and one with nothing else is grey (4.3). */
    public static PlanColour ofParent(List<PlanColour> children) {
        return children.stream()
                .filter(child -> child.rag() != Rag.GREY)
                .min(Comparator.comparing(PlanColour::rag))
                .map(worst -> new PlanColour(worst.rag(), ColourReason.WORST_BENEATH, worst.sentence(), false))
                .orElseGet(() -> because(ColourReason.NOTHING_TO_SHOW, "Nothing beneath it to report on yet"));
    }

    /**
     * A recommendation: signed off or watched by its own facts; red if nobody has taken an action within 20 working days
     * of being asked; otherwise the worst of itself and its actions, blue only when it is itself signed off (rule 9).
     */
    public static PlanColour ofRecommendation(
            PlanColour own, List<PlanColour> actions, int workingDaysSinceAsked, PlanLimits limits) {
        if (own.rag() == Rag.BLUE || own.rag() == Rag.GREY) {
            return own;
        }
        if (actions.isEmpty() && workingDaysSinceAsked > limits.noOwnerWorkingDays()) {
            return because(
                    ColourReason.NO_OWNER_RESPONSE,
                    String.format(
                            Locale.UK,
                            "No owner response: no action under it after %d working days",
                            workingDaysSinceAsked));
        }
        PlanColour worst = ofParent(actions);
        return worst.rag().isWorseThan(own.rag()) ? worst : own;
    }

    /** The owner may say worse, with a reason; better needs the office's decision and is shown as overridden (4.3). */
    public PlanColour claimed(ColourClaim claim) {
        if (!claim.rag().mayBeClaimed() || rag == Rag.BLUE || rag == Rag.GREY) {
            throw new RuleBroken("plan.colourNotClaimable", "colour");
        }
        if (rag.isWorseThan(claim.rag()) && !claim.byOffice()) {
            throw new RuleBroken("plan.colourBetter", "colour");
        }
        return new PlanColour(claim.rag(), ColourReason.CLAIMED, claim.reason(), claim.rag() != rag);
    }
}
