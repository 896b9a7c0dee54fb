package uk.concord.form;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the mandatory questions of a referral got for an answer (3.2); what is not answered yet is null or blank. */
public record ReferralAnswers(
        Safety safety, Children children, Contact contact, Subjects subjects, Reasons reasons, Agreement agreement) {

    /** What has been done at once, or "none" with a reason, and what the victim wants from the police. */
    public record Safety(String immediateAction, String policeWishes) {}

    /**
     * Children and dependants, and the duty of the same day (DL-15).
     *
     * @param riskTickedOn day on which a child was said to be at risk, null if none is
     * @param notifiedOn day on which children's services were told
     */
    public record Children(
            @Nullable ChildrenAnswer answer,
            String reasonUnknown,
            @Nullable LocalDate riskTickedOn,
            @Nullable LocalDate notifiedOn,
            String notificationReference,
            String reasonLate) {}

    /** How the victim can be reached, and who must not be talked to. */
    public record Contact(
            @Nullable SafeContact answer,
            int safeWays,
            @Nullable LocalDate checkedOn,
            String afraidOf,
            String safeToTalkTo,
            String notSafeToTalkTo) {}

    /** Whom and what it is about; a perpetrator may be unknown (S24). */
    public record Subjects(boolean victim, int perpetrators, boolean perpetratorUnknown, int incidents) {}

    /** Why it should be heard. */
    public record Reasons(
            Set<Criterion> criteria,
            String judgement,
            boolean assessed,
            String reasonNotAssessed,
            String whySeveralAgencies) {}

    /** What the victim knows and said. */
    public record Agreement(
            @Nullable VictimAware aware,
            String reasonUnaware,
            @Nullable Consent consent,
            @Nullable LocalDate withdrawnOn,
            WithoutConsent record) {}

    /** The record without which nothing is shared without consent (L-04). */
    public record WithoutConsent(
            String risk,
            String whyNot,
            String whyProportionate,
            String whatIsLimited,
            String decisionMaker,
            boolean decidedByManager,
            @Nullable LocalDate decidedOn) {

        public static WithoutConsent none() {
            return new WithoutConsent("", "", "", "", "", false, null);
        }
    }
}
