package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import uk.concord.referral.ReferralAccepted;

/** Tells a referrer that the referral was accepted: the decision, and nothing of the case (S10). */
@Dependent
class ReferralNews {
    @Inject
    private Telling telling;

    void accepted(@Observes ReferralAccepted news) {
        telling.tell(
                Set.of(news.origin().referrerId()),
                new Message("notify.referral.accepted", "", "/referral/referral.xhtml?id=" + news.referralId()));
    }
}
