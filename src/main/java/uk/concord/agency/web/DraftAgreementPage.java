package uk.concord.agency.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.concord.agency.Agreements;
import uk.concord.agency.Purpose;
import uk.concord.agency.Term;
import uk.concord.kernel.web.Onward;

/** A new agreement: for what, from when, until when. */
@Named
@ViewScoped
public class DraftAgreementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Agreements agreements;

    private String heading = "";
    private List<Purpose> purposes = List.of();
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate expiresOn;

    /** Opens the form to those who may send it, and answers nobody else (1.3). */
    public void load() {
        agreements.mayDraft();
    }

    public void draft() throws IOException {
        if (startsOn != null && reviewOn != null && expiresOn != null) {
            var agreement = agreements.draft(heading, Set.copyOf(purposes), new Term(startsOn, reviewOn, expiresOn));
            Onward.to(
                    "/agency/agreement.xhtml?id=" + agreement,
                    "The agreement is drafted. It permits nothing until agencies sign");
        }
    }

    public List<Purpose> getKnown() {
        return Arrays.asList(Purpose.values());
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(@Nullable String heading) {
        this.heading = heading == null ? "" : heading;
    }

    public List<Purpose> getPurposes() {
        return purposes;
    }

    public void setPurposes(@Nullable List<Purpose> purposes) {
        this.purposes = purposes == null ? List.of() : List.copyOf(purposes);
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public @Nullable LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(@Nullable LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
