package uk.concord.identity.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.concord.credential.Attempt;
import uk.concord.credential.CallerAddresses;
import uk.concord.credential.Device;
import uk.concord.credential.SignInCookie;
import uk.concord.credential.SignInToken;
import uk.concord.identity.SigningIn;
import uk.concord.secondfactor.Enrolling;

/** The sign-in page: it leads back to the address that was asked for, by way of the second step where one is asked for. */
@Named
@RequestScoped
public class SignInPage {
    @EJB
    private SigningIn signingIn;

    @Inject
    private CallerAddresses addresses;

    @Inject
    private Enrolling enrolling;

    private String email = "";
    private String password = "";
    private String back = "";
    private boolean expired;

    public void signIn() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest http = (HttpServletRequest) external.getRequest();
        Attempt attempt = new Attempt(email, addresses.of(http));
        SignInToken token = signingIn.signIn(attempt, Device.of(http.getHeader("User-Agent")), password);
        external.invalidateSession();
        SignInCookie.set((HttpServletResponse) external.getResponse(), token);
        // Whoever still owes the second step is led to it from there.
        external.redirect(external.getRequestContextPath() + WayBack.safe(back));
    }

    public boolean isSecondFactorDemanded() {
        return enrolling.isDemanded();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back == null ? "" : back;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }
}
