package uk.concord.referral.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;
import uk.concord.referral.Appealing;
import uk.concord.referral.ReferralReading;
import uk.concord.referral.Referring;
import uk.concord.referral.StatusView;

/** Where a sent referral stands: a receipt at first, the decision later, and never more (S10). */
@Named
@ViewScoped
public class ReferralPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ReferralReading reading;

    @EJB
    private Referring referring;

    @EJB
    private Appealing appealing;

    private String id = "";
    private boolean sent;
    private String reply = "";
    private String reason = "";
    private transient Optional<StatusView> loaded = Optional.empty();

    public void load() {
        loaded = Optional.of(reading.status(Ids.parse(id)));
    }

    public String answer() {
        referring.reply(Ids.parse(id), reply);
        return "/referral/referral.xhtml?faces-redirect=true&id=" + Ids.parse(id);
    }

    public String withdraw() {
        referring.withdraw(Ids.parse(id));
        return "/referral/referral.xhtml?faces-redirect=true&id=" + Ids.parse(id);
    }

    public void takeBack() throws IOException {
        referring.takeBack(Ids.parse(id));
        Onward.to("/referral/tasks.xhtml?id=" + Ids.parse(id), "It is a draft again. Send it when you are done");
    }

    public void appeal() throws IOException {
        appealing.appeal(Ids.parse(id));
        Onward.to("/referral/referral.xhtml?id=" + Ids.parse(id), "You have appealed. Somebody else decides now");
    }

    public void askWithdrawal() throws IOException {
        appealing.askWithdrawal(Ids.parse(id), reason);
        Onward.to("/referral/referral.xhtml?id=" + Ids.parse(id), "The coordinator is asked to agree");
    }

    public StatusView getStatus() {
        return loaded.orElseThrow(NotFound::new);
    }

    /** "Friday 20 November 2026, 17:01": the true time, whatever the target counts from (S26). */
    public String when(Instant at) {
        return LondonTime.day(LondonTime.dayOf(at)) + ", " + LondonTime.time(LondonTime.timeOf(at));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply == null ? "" : reply;
    }
}
