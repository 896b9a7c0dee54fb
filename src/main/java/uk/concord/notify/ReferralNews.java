package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Role;
import uk.concord.form.DraftIdle;
import uk.concord.form.Idleness;
import uk.concord.identity.People;
import uk.concord.referral.Decision;
import uk.concord.referral.ReferralAccepted;
import uk.concord.referral.ReferralStatus;
import uk.concord.referral.SignOff;

/** Tells a referrer what became of their referral, and nothing of a case (S10). */
@Dependent
class ReferralNews {
    @Inject
    private Telling telling;

    @Inject
    private People people;

    /** Two warnings before an idle draft is erased, and a word when it was (2.2). */
    void idle(@Observes DraftIdle news) {
        String link = news.step() == Idleness.Step.ERASE
                ? "/referral/referrals.xhtml"
                : "/referral/tasks.xhtml?id=" + news.referralId();
        telling.tell(
                Set.of(news.authorId()),
                new Message("notify.draft." + news.step().name(), news.reference(), link));
    }

    void told(@Observes Decision.Told news) {
        Set<UUID> whom = new HashSet<>(Set.of(news.referrerId()));
        if (news.status() == ReferralStatus.DECLINED) {
            whom.addAll(people.ofAgency(news.agencyId(), Role.AGENCY_MGR)); // DL-10: they may appeal
        }
        telling.tell(
                whom,
                new Message(
                        "notify.referral." + news.status().name(),
                        "",
                        "/referral/referral.xhtml?id=" + news.referralId()));
    }

    /** A signature is asked of managers, and settled for the author; no person of the referral stands in it (3.2). */
    void signOff(@Observes SignOff.Told news) {
        String page = switch (news.state()) {
            case ASKED, AFTERWARDS -> "sign-off";
            case SENT_BACK -> "tasks";
            default -> "referral";
        };
        telling.tell(
                news.whom(),
                new Message(
                        "notify.signOff." + news.state().name(),
                        news.reference(),
                        "/referral/" + page + ".xhtml?id=" + news.referralId()));
    }

    void accepted(@Observes ReferralAccepted news) {
        telling.tell(
                Set.of(news.origin().referrerId()),
                new Message("notify.referral.accepted", "", "/referral/referral.xhtml?id=" + news.referralId()));
    }
}
