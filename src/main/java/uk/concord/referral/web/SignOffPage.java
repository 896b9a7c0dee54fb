package uk.concord.referral.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;
import uk.concord.referral.ReferralSigning;

/** A whole referral of the manager's agency, to be signed off or sent back (1.2, 3.2). */
@Named
@ViewScoped
public class SignOffPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ReferralSigning signing;

    private String id = "";
    private UUID token = Ids.next();
    private Instant read = Instant.EPOCH;
    private String why = "";
    private transient Optional<ReferralSigning.Whole> loaded = Optional.empty();

    /** What is shown is what is signed: a form that is shown again is read again. */
    public void load() {
        ReferralSigning.Whole view = signing.read(Ids.parse(id));
        read = view.head().sentAt();
        loaded = Optional.of(view);
    }

    public void sign() throws IOException {
        signing.sign(token, Ids.parse(id), read);
        Onward.to("/referral/referral.xhtml?id=" + Ids.parse(id), "Signed off. Its author is told");
    }

    public void sendBack() throws IOException {
        signing.sendBack(token, Ids.parse(id), why);
        Onward.to("/referral/referrals.xhtml", "Sent back to its author, with your reason");
    }

    public ReferralSigning.Whole getView() {
        return loaded.orElseThrow(NotFound::new);
    }

    /** "Friday 20 November 2026, 17:01". */
    public String getSince() {
        Instant at = getView().head().sentAt();
        return LondonTime.day(LondonTime.dayOf(at)) + ", " + LondonTime.time(LondonTime.timeOf(at));
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
