package uk.concord.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import uk.concord.access.CurrentViewer;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.identity.Badge;
import uk.concord.identity.RequestSignIn;
import uk.concord.identity.SignInCookie;
import uk.concord.identity.SigningIn;

/** Who is signed in, for the head of each page. */
@Named("me")
@RequestScoped
public class MeBean {
    @Inject
    private CurrentViewer viewers;

    @Inject
    private RequestSignIn request;

    @Inject
    private SigningIn signingIn;

    public boolean isSignedIn() {
        return viewers.signedIn().isPresent();
    }

    public String getName() {
        return request.badge().map(Badge::name).orElse("");
    }

    /** The first letters of the first and the last word of the name. */
    public String getInitials() {
        String[] words = getName().split(" ");
        return letter(words[0]) + (words.length > 1 ? letter(words[words.length - 1]) : "");
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    public String getAgencyName() {
        return request.badge().map(Badge::agency).orElse("");
    }

    /** The first of the roles held, as people call it. */
    public String getRoleLabel() {
        return viewers.signedIn().stream()
                .flatMap(viewer -> viewer.roles().stream())
                .map(HeldRole::role)
                .min(Comparator.naturalOrder())
                .map(Role::label)
                .orElse("");
    }

    public void signOut() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        SignInCookie.read((HttpServletRequest) external.getRequest()).ifPresent(signingIn::signOut);
        SignInCookie.clear((HttpServletResponse) external.getResponse());
        external.invalidateSession();
        external.setResponseHeader("Clear-Site-Data", "\"cache\", \"storage\""); // a shared computer keeps nothing
        external.redirect(external.getRequestContextPath() + "/signed-out.xhtml");
    }
}
