package uk.concord.referral.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.concord.deadline.LondonTime;
import uk.concord.form.CheckedAnswers;
import uk.concord.form.DraftView;
import uk.concord.form.Section;
import uk.concord.kernel.Breach;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.referral.ReferralReading;
import uk.concord.referral.Referring;

/** All answers before they are sent, each with the way back to it. */
@Named
@ViewScoped
public class CheckPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private ReferralReading reading;

    @EJB
    private Referring referring;

    private String id = "";
    private String token = Ids.next().toString();
    private boolean refused;
    private transient Optional<DraftView> loaded = Optional.empty();

    /** One thing that is still missing, and the page where it is asked. */
    public record Missing(String code, String page, int number) {}

    public void load() throws IOException {
        loaded = Optional.empty();
        if (!Receipt.isShownInstead(reading, Ids.parse(id))) {
            loaded = Optional.of(reading.draft(Ids.parse(id)));
        }
    }

    /** Sends the referral, or shows what is missing with the way to each. */
    public String send() throws IOException {
        try {
            referring.submit(Ids.parse(token), Ids.parse(id));
        } catch (RuleBroken incomplete) {
            load(); // which leads to the receipt if it was sent meanwhile
            refused = loaded.isPresent();
            return "";
        }
        return "/referral/referral.xhtml?faces-redirect=true&sent=true&id=" + Ids.parse(id);
    }

    public List<Missing> getMissing() {
        List<Missing> missing = new ArrayList<>();
        getDraft()
                .breaches()
                .forEach((section, breaches) -> breaches.stream()
                        .map(breach -> missing(section, breach))
                        .distinct()
                        .forEach(missing::add));
        return missing;
    }

    private static Missing missing(Section section, Breach breach) {
        int dot = breach.field().indexOf('.');
        int number = section.isAboutSeveral() && dot > 0
                ? Integer.parseInt(breach.field().substring(0, dot))
                : 0;
        return new Missing(breach.code(), section.page(), number);
    }

    public DraftView getDraft() {
        return loaded.orElseThrow(NotFound::new);
    }

    /** "Tuesday 24 November 2026, 17:00": until when it is decided if it is sent now (DL-01). */
    public String getDecidedBy() {
        Instant by = getDraft().head().decidedBy();
        return LondonTime.day(LondonTime.dayOf(by)) + ", " + LondonTime.time(LondonTime.timeOf(by));
    }

    public CheckedAnswers getShown() {
        return new CheckedAnswers(getDraft().form());
    }

    public boolean isRefused() {
        return refused;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
