package uk.concord.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.concord.form.ReferralAnswers.Children;
import uk.concord.form.ReferralAnswers.Contact;
import uk.concord.form.ReferralAnswers.Reasons;
import uk.concord.form.ReferralAnswers.Safety;
import uk.concord.form.ReferralAnswers.Subjects;
import uk.concord.kernel.Breach;

/** Whether a referral may be sent: every mandatory answer of 3.2, each breach beside the field it is about. */
public final class ReferralCompleteness {

    public static final int SHORTEST_JUDGEMENT = 50;
    public static final int SHORTEST_WHY = 30;

    private static final int SHORTEST_REASON = 10;

    private final List<Breach> breaches = new ArrayList<>();

    private ReferralCompleteness() {}

    /** All that is missing, in the order of the form; nothing means that it may be sent. */
    public static List<Breach> of(ReferralAnswers answers) {
        ReferralCompleteness check = new ReferralCompleteness();
        check.safety(answers.safety());
        check.children(answers.children());
        check.contact(answers.contact());
        check.subjects(answers.subjects());
        check.reasons(answers.reasons());
        check.breaches.addAll(ConsentRule.of(answers.agreement()));
        return List.copyOf(check.breaches);
    }

    /** How much was said, in letters. */
    public static int length(String text) {
        String said = text.strip();
        return said.codePointCount(0, said.length());
    }

    private void safety(Safety safety) {
        boolean bareNone =
                safety.immediateAction().strip().toLowerCase(Locale.ROOT).startsWith("none")
                        && length(safety.immediateAction()) < SHORTEST_REASON;
        refuse(safety.immediateAction().isBlank() || bareNone, "referral.immediateAction", "immediateAction");
        refuse(safety.policeWishes().isBlank(), "referral.policeWishes", "policeWishes");
    }

    /** A child at risk blocks sending until children's services were told, on the same day or with a reason (DL-15). */
    private void children(Children children) {
        refuse(children.answer() == null, "referral.children", "children");
        refuse(
                children.answer() == ChildrenAnswer.UNKNOWN && length(children.reasonUnknown()) < SHORTEST_REASON,
                "referral.childrenUnknown",
                "childrenReason");
        if (children.riskTickedOn() == null) {
            return;
        }
        boolean untold = children.notifiedOn() == null
                || children.notificationReference().isBlank();
        refuse(untold, "referral.childNotification", "childNotification");
        refuse(
                !untold && isLate(children) && length(children.reasonLate()) < SHORTEST_REASON,
                "referral.childNotificationLate",
                "childNotificationLate");
    }

    private static boolean isLate(Children children) {
        return children.notifiedOn() != null
                && children.riskTickedOn() != null
                && children.notifiedOn().isAfter(children.riskTickedOn());
    }

    private void contact(Contact contact) {
        boolean someWays = contact.answer() == SafeContact.SOME_WAYS;
        refuse(contact.answer() == null, "referral.safeContact", "safeContact");
        refuse(someWays && contact.safeWays() == 0, "referral.safeWays", "safeWays");
        refuse(someWays && contact.checkedOn() == null, "referral.contactChecked", "contactChecked");
        refuse(contact.afraidOf().isBlank(), "referral.afraidOf", "afraidOf");
        refuse(contact.safeToTalkTo().isBlank(), "referral.safeToTalkTo", "safeToTalkTo");
        refuse(contact.notSafeToTalkTo().isBlank(), "referral.notSafeToTalkTo", "notSafeToTalkTo");
    }

    private void subjects(Subjects subjects) {
        refuse(!subjects.victim(), "referral.victim", "victim");
        refuse(
                subjects.perpetrators() == 0 && !subjects.perpetratorUnknown(),
                "referral.perpetrators",
                "perpetrators"); // S24: unknown is an answer
        refuse(subjects.incidents() == 0, "referral.incidents", "incidents");
    }

    private void reasons(Reasons reasons) {
        boolean judged = reasons.criteria().contains(Criterion.PROFESSIONAL_JUDGEMENT);
        boolean explained = length(reasons.reasonNotAssessed()) >= SHORTEST_REASON;
        refuse(!reasons.assessed() && !explained, "referral.risk", "risk");
        refuse(reasons.criteria().isEmpty(), "referral.criteria", "criteria");
        refuse(
                !reasons.assessed() && explained && !judged,
                "referral.judgementForced",
                "criteria"); // 3.2: not assessed leaves only judgement
        refuse(judged && length(reasons.judgement()) < SHORTEST_JUDGEMENT, "referral.judgement", "judgement");
        refuse(length(reasons.whySeveralAgencies()) < SHORTEST_WHY, "referral.why", "why");
    }

    private void refuse(boolean broken, String code, String field) {
        if (broken) {
            breaches.add(new Breach(code, field));
        }
    }
}
