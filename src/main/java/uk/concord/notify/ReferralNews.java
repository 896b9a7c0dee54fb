package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import uk.concord.form.Idleness;
import uk.concord.referral.DraftIdle;
import uk.concord.referral.ReferralAccepted;

/** Tells a referrer what became of their referral, and nothing of a case (S10). */
@Dependent
class ReferralNews {
    @Inject
    private Telling telling;

    /** Two warnings before an idle draft is erased, and a word when it was (2.2). */
    void idle(@Observes DraftIdle news) {
        String link = news.step() == Idleness.Step.ERASE
                ? "/referral/referrals.xhtml"
                : "/referral/tasks.xhtml?id=" + news.referralId();
        telling.tell(
                Set.of(news.authorId()),
                new Message("notify.draft." + news.step().name(), news.reference(), link));
    }

    void accepted(@Observes ReferralAccepted news) {
        telling.tell(
                Set.of(news.origin().referrerId()),
                new Message("notify.referral.accepted", "", "/referral/referral.xhtml?id=" + news.referralId()));
    }
}
