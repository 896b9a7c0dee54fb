package uk.concord.identity.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import uk.concord.credential.CallerAddresses;
import uk.concord.credential.SignInCookie;
import uk.concord.identity.Badge;
import uk.concord.identity.OwnAccount;
import uk.concord.identity.RequestSignIn;
import uk.concord.kernel.NotFound;

/** Asks once more who is sitting there, in any form whose step is sensitive and when the last proof is some time ago. */
@Named("proof")
@RequestScoped
public class ProofBean {
    @EJB
    private OwnAccount account;

    @Inject
    private CallerAddresses addresses;

    @Inject
    private RequestSignIn signIn;

    private String present = "";

    public boolean isFresh() {
        return signIn.badge().filter(Badge::isFresh).isPresent();
    }

    /** Before the step itself: a wrong password stops the form and is told beside its field. */
    public void check(FacesContext context, UIComponent field, Object typed) {
        HttpServletRequest http =
                (HttpServletRequest) context.getExternalContext().getRequest();
        account.proveAgain(
                SignInCookie.read(http).orElseThrow(NotFound::new), String.valueOf(typed), addresses.of(http));
        signIn.proved();
    }

    /** Where it is a form of its own. */
    public void done() {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage("Thank you. Go on: this holds for ten minutes"));
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present == null ? "" : present;
    }
}
