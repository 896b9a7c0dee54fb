package uk.concord.form;

import java.util.ArrayList;
import java.util.List;
import uk.concord.form.ReferralAnswers.Agreement;
import uk.concord.form.ReferralAnswers.WithoutConsent;
import uk.concord.kernel.Breach;

/** Sharing without consent only if necessary, proportionate and recorded by a named person (L-04, S21). */
final class ConsentRule {

    private final List<Breach> breaches = new ArrayList<>();

    private ConsentRule() {}

    static List<Breach> of(Agreement agreement) {
        ConsentRule rule = new ConsentRule();
        rule.awareness(agreement);
        rule.consent(agreement);
        return List.copyOf(rule.breaches);
    }

    private void awareness(Agreement agreement) {
        boolean unaware = agreement.aware() != null && agreement.aware() != VictimAware.YES;
        refuse(agreement.aware() == null, "referral.aware", "aware");
        refuse(unaware && agreement.reasonUnaware().isBlank(), "referral.unaware", "unawareReason");
    }

    private void consent(Agreement agreement) {
        Consent consent = agreement.consent();
        if (consent == null) {
            refuse(true, "referral.consent", "consent");
            return;
        }
        refuse(consent == Consent.WITHDRAWN && agreement.withdrawnOn() == null, "referral.withdrawnOn", "withdrawnOn");
        if (consent.needsRecord()) {
            record(agreement.record(), consent);
        }
    }

    private void record(WithoutConsent record, Consent consent) {
        refuse(record.risk().isBlank(), "referral.withoutConsent.risk", "withoutConsentRisk");
        refuse(record.whyNot().isBlank(), "referral.withoutConsent.whyNot", "withoutConsentWhyNot");
        refuse(
                record.whyProportionate().isBlank(),
                "referral.withoutConsent.proportionate",
                "withoutConsentProportionate");
        refuse(record.whatIsLimited().isBlank(), "referral.withoutConsent.limited", "withoutConsentLimited");
        refuse(
                record.decisionMaker().isBlank(),
                "referral.withoutConsent.decisionMaker",
                "withoutConsentDecisionMaker");
        refuse(
                consent == Consent.REFUSED && !record.decidedByManager(),
                "referral.withoutConsent.manager",
                "withoutConsentDecisionMaker"); // L-04: a manager decides against a refusal
        refuse(record.decidedOn() == null, "referral.withoutConsent.decidedOn", "withoutConsentDecidedOn");
    }

    private void refuse(boolean broken, String code, String field) {
        if (broken) {
            breaches.add(new Breach(code, field));
        }
    }
}
