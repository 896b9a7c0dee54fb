package uk.concord.referral.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import uk.concord.deadline.LondonTime;
import uk.concord.referral.ReferralReading;
import uk.concord.referral.ReferralRow;

/** The viewer's own referrals, and for a manager those of the agency. */
@Named
@RequestScoped
public class ReferralsPage {
    @EJB
    private ReferralReading reading;

    private ReferralReading.Lists lists = new ReferralReading.Lists(List.of(), List.of());

    public void load() {
        lists = reading.lists();
    }

    /** A draft opens its task list, a sent referral its status. */
    public String link(ReferralRow row) {
        return "/referral/" + (row.isDraft() ? "tasks" : "referral") + ".xhtml?id=" + row.id();
    }

    public String changed(ReferralRow row) {
        return LondonTime.date(LondonTime.dayOf(row.changedAt()));
    }

    public List<ReferralRow> getOwn() {
        return lists.own();
    }

    public List<ReferralRow> getOfAgency() {
        return lists.ofAgency();
    }
}
