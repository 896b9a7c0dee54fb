package uk.concord.agency.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.agency.AgreementCard;
import uk.concord.agency.AgreementDocument;
import uk.concord.agency.AgreementDocuments;
import uk.concord.agency.Agreements;
import uk.concord.agency.Term;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.web.Onward;

/** One agreement: who has signed, in which terms it held, and how it goes on. */
@Named
@ViewScoped
public class AgreementPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Agreements agreements;

    @EJB
    private transient AgreementDocuments documents;

    private String id = "";
    private String agency = "";
    private String leaving = "";
    private String post = "";
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate expiresOn;
    private transient @Nullable AgreementCard card;
    private transient List<AgreementDocument.Row> versions = List.of();

    public void load() {
        card = agreements.card(Ids.parse(id));
        versions = documents.versions(Ids.parse(id));
    }

    public void sign() throws IOException {
        if (signedOn != null) {
            agreements.sign(Ids.parse(id), Ids.parse(agency), signedOn, post);
            done("The signature is entered");
        }
    }

    public void renew() throws IOException {
        if (startsOn != null && reviewOn != null && expiresOn != null) {
            agreements.renew(Ids.parse(id), new Term(startsOn, reviewOn, expiresOn));
            done("The agreement is renewed. Access returns on its first day; nobody has to be invited anew");
        }
    }

    public void withdraw() throws IOException {
        agreements.withdraw(Ids.parse(id));
        done("The agreement is withdrawn. Access under it has stopped");
    }

    public void leave() throws IOException {
        agreements.leave(Ids.parse(id), Ids.parse(leaving));
        done("The agency has left the agreement. Its people find nothing more under it");
    }

    private void done(String words) throws IOException {
        Onward.to("/agency/agreement.xhtml?id=" + id, words);
    }

    public List<AgreementDocument.Row> getVersions() {
        return versions;
    }

    public AgreementCard getCard() {
        if (card == null) {
            load();
        }
        if (card == null) {
            throw new NotFound();
        }
        return card;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency == null ? "" : agency;
    }

    public String getLeaving() {
        return leaving;
    }

    public void setLeaving(@Nullable String leaving) {
        this.leaving = leaving == null ? "" : leaving;
    }

    public String getPost() {
        return post;
    }

    public void setPost(@Nullable String post) {
        this.post = post == null ? "" : post;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
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
