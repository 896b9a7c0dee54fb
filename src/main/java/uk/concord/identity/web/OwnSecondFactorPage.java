package uk.concord.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.credential.CallerAddresses;
import uk.concord.credential.SignInCookie;
import uk.concord.identity.Badge;
import uk.concord.identity.OwnAccount;
import uk.concord.identity.OwnSecondFactor;
import uk.concord.identity.RequestSignIn;
import uk.concord.kernel.NotFound;
import uk.concord.secondfactor.Enrolment;

/** The second factor of one's own account. It asks once more for the password when the last proof is some time ago. */
@Named
@RequestScoped
public class OwnSecondFactorPage {
    @EJB
    private OwnSecondFactor factor;

    @EJB
    private OwnAccount account;

    @Inject
    private CallerAddresses addresses;

    @Inject
    private RequestSignIn signIn;

    private String code = "";
    private String present = "";
    private List<String> sheet = List.of();
    private OwnSecondFactor.@Nullable Standing standing;
    private @Nullable Enrolment offer;

    @PostConstruct
    void load() {
        standing = factor.standing();
        offer = isFresh() && !standing.isEnrolled() ? factor.offer() : null;
    }

    /** The page is opened again: the next request knows of the fresh proof. */
    public void prove() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest http = (HttpServletRequest) external.getRequest();
        account.proveAgain(SignInCookie.read(http).orElseThrow(NotFound::new), present, addresses.of(http));
        external.redirect(external.getRequestContextPath() + "/identity/own-second-factor.xhtml");
    }

    public void enrol() {
        sheet = factor.enrol(code);
        say("Your device is set up: from now on signing in asks for its code");
    }

    public void freshSheet() {
        sheet = factor.freshSheet();
        say("New spare codes: those of the old sheet work no more");
    }

    private void say(String done) {
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(done));
    }

    public boolean isFresh() {
        return signIn.badge().filter(Badge::isFresh).isPresent();
    }

    public List<String> getSheet() {
        return sheet;
    }

    public OwnSecondFactor.@Nullable Standing getStanding() {
        return standing;
    }

    public @Nullable Enrolment getOffer() {
        return offer;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present == null ? "" : present;
    }
}
