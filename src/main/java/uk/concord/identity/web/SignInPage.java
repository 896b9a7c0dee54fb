package uk.concord.identity.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.concord.identity.SignInCookie;
import uk.concord.identity.SignInToken;
import uk.concord.identity.SigningIn;

/** The sign-in page: it leads back to the address that was asked for. */
@Named
@RequestScoped
public class SignInPage {
    private static final String HOME = "/my-work.xhtml";

    @EJB
    private SigningIn signingIn;

    private String email = "";
    private String password = "";
    private String back = HOME;
    private boolean expired;

    public void signIn() throws IOException {
        SignInToken token = signingIn.signIn(email, password);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.invalidateSession();
        SignInCookie.set((HttpServletResponse) external.getResponse(), token);
        external.redirect(external.getRequestContextPath() + safe(back));
    }

    /** Only an address within the portal: nobody is led elsewhere after signing in. */
    private static String safe(String address) {
        boolean within = address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
        return within && address.chars().allMatch(c -> c > ' ' && c < 127) ? address : HOME;
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
        this.back = back == null || back.isEmpty() ? HOME : back;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }
}
