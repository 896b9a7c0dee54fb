package uk.concord.form;

import java.time.LocalDate;
import java.util.Set;
import uk.concord.form.ReferralAnswers.Agreement;
import uk.concord.form.ReferralAnswers.Children;
import uk.concord.form.ReferralAnswers.Contact;
import uk.concord.form.ReferralAnswers.Reasons;
import uk.concord.form.ReferralAnswers.Safety;
import uk.concord.form.ReferralAnswers.Subjects;
import uk.concord.form.ReferralAnswers.WithoutConsent;

/** A referral with nothing missing, and one part of it exchanged. */
final class ReferralFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private ReferralFixture() {}

    static ReferralAnswers complete() {
        return new ReferralAnswers(
                new Safety("Panic alarm lent on 19 November", "Does not want a uniformed officer at the door"),
                noChildren(),
                contact(),
                new Subjects(true, 0, true, 1),
                new Reasons(
                        Set.of(Criterion.VISIBLE_HIGH), "", true, "", "Landlord, school and police each hold one part"),
                consent(Consent.GIVEN, WithoutConsent.none()));
    }

    static Children noChildren() {
        return new Children(ChildrenAnswer.NO, "", null, null, "", "");
    }

    static Children childAtRisk(LocalDate notified, String reference, String reasonLate) {
        return new Children(ChildrenAnswer.YES, "", TODAY, notified, reference, reasonLate);
    }

    static Contact contact() {
        return new Contact(SafeContact.SOME_WAYS, 1, TODAY, "the neighbour", "her sister", "nobody");
    }

    static Agreement consent(Consent consent, WithoutConsent record) {
        return new Agreement(VictimAware.YES, "", consent, consent == Consent.WITHDRAWN ? TODAY : null, record);
    }

    static WithoutConsent record(boolean byManager) {
        return new WithoutConsent(
                "He has said he will burn the flat",
                "She refused out of fear of him",
                "No smaller step would keep her safe",
                "Her health records are left out",
                "Team manager Invented Example",
                byManager,
                TODAY);
    }

    static ReferralAnswers with(Children children) {
        ReferralAnswers all = complete();
        return new ReferralAnswers(
                all.safety(), children, all.contact(), all.subjects(), all.reasons(), all.agreement());
    }

    static ReferralAnswers with(Contact contact) {
        ReferralAnswers all = complete();
        return new ReferralAnswers(
                all.safety(), all.children(), contact, all.subjects(), all.reasons(), all.agreement());
    }

    static ReferralAnswers with(Subjects subjects) {
        ReferralAnswers all = complete();
        return new ReferralAnswers(
                all.safety(), all.children(), all.contact(), subjects, all.reasons(), all.agreement());
    }

    static ReferralAnswers with(Reasons reasons) {
        ReferralAnswers all = complete();
        return new ReferralAnswers(
                all.safety(), all.children(), all.contact(), all.subjects(), reasons, all.agreement());
    }

    static ReferralAnswers with(Agreement agreement) {
        ReferralAnswers all = complete();
        return new ReferralAnswers(
                all.safety(), all.children(), all.contact(), all.subjects(), all.reasons(), agreement);
    }

    static ReferralAnswers with(Safety safety) {
        ReferralAnswers all = complete();
        return new ReferralAnswers(
                safety, all.children(), all.contact(), all.subjects(), all.reasons(), all.agreement());
    }
}
