package uk.concord.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.form.Criterion;
import uk.concord.form.Section;

/** What a case needs of its referrals. Whoever asks has found the case for its viewer. */
@Dependent
public class ReferralBook {
    @Inject
    private Referrals referrals;

    @Inject
    private AgencyRegister agencies;

    /** What an accepted referral said. */
    public Optional<ReferralFacts> facts(Viewer viewer, UUID referralId) {
        return referrals
                .accepted(viewer, referralId)
                .flatMap(referral -> referral.submission().map(sent -> facts(referral, sent)));
    }

    private ReferralFacts facts(Referral referral, Submission sent) {
        String criterion = referral.decision()
                .flatMap(Decision::criterion)
                .map(Criterion::words)
                .orElseGet(
                        () -> referral.criteria().stream().map(Criterion::words).collect(Collectors.joining("; ")));
        return new ReferralFacts(
                referral.id(),
                referral.reference(),
                agencies.find(referral.agencyId()).map(Agency::name).orElse(""),
                sent.at(),
                criterion,
                new ReferralFacts.Wishes(
                        sent.consent().words(),
                        sent.victimAware().words(),
                        referral.answers(Section.REASONS).text("why")));
    }
}
