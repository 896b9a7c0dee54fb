package uk.concord.referral;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import uk.concord.audit.TrailKeeping;
import uk.concord.deadline.LondonTime;
import uk.concord.draft.TextTyped;
import uk.concord.draft.TypedTexts;
import uk.concord.form.DraftIdle;
import uk.concord.form.Idleness;
import uk.concord.kernel.HourStruck;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.Vault;

/** Erases drafts: one that its author throws away, and those that lie idle after two warnings (2.2). */
@Dependent
class DraftErasing {
    @Inject
    private Referrals referrals;

    @Inject
    private TypedTexts typed;

    @Inject
    private Vault vault;

    @Inject
    private Event<DraftIdle> news;

    @EJB
    private TrailKeeping trail;

    void look(@Observes HourStruck hour) {
        LocalDate today = LondonTime.dayOf(hour.at());
        referrals.eachIdle(hour.at().minus(Duration.ofDays(20)), draft -> look(draft, today));
    }

    /** Keeps no text for a draft that is gone or sent: a page that is still open elsewhere goes on typing (2.2). */
    void refuse(@Observes TextTyped text) {
        String[] place = text.key().split("/", -1);
        if (place[0].equals("referral")
                && (place.length < 2 || !referrals.isDraftOf(text.author(), Ids.parse(place[1])))) {
            throw new NotFound();
        }
    }

    private void look(Referral draft, LocalDate today) {
        Idleness.Step step = idleness(draft).step(today);
        switch (step) {
            case NOTHING -> {
                return;
            }
            case WARN -> draft.warn(1, today);
            case WARN_AGAIN -> draft.warn(2, today);
            case ERASE -> {
                trail.keepErasure(draft.subject(), draft.agencyId(), "DRAFT_IDLE");
                erase(draft);
            }
        }
        news.fire(new DraftIdle(draft.referrerId(), draft.id(), draft.reference(), step));
    }

    /** How long a draft has lain idle. */
    Idleness idleness(Referral draft) {
        return draft.idleness(typed.lastTyped(draft.referrerId(), keyOf(draft)).orElse(draft.changedAt()));
    }

    /** Removes the draft, what was typed into its pages, and the key that could open a copy of it. */
    void erase(Referral draft) {
        typed.forget(draft.referrerId(), keyOf(draft));
        referrals.remove(draft);
        vault.erase(draft.id());
    }

    private static String keyOf(Referral draft) {
        return "referral/" + draft.id() + "/";
    }
}
