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
import org.jspecify.annotations.Nullable;
import uk.concord.access.CurrentViewer;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.identity.SignInCookie;
import uk.concord.identity.SigningIn;

/** Who is signed in, for the head of each page. */
@Named("me")
@RequestScoped
public class MeBean {
    @Inject
    private CurrentViewer viewers;

    @Inject
    private People people;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private SigningIn signingIn;

    private @Nullable String name;

    public boolean isSignedIn() {
        return viewers.signedIn().isPresent();
    }

    public String getName() {
        String known = name;
        if (known == null) {
            known = viewers.signedIn()
                    .map(Viewer::accountId)
                    .flatMap(people::find)
                    .map(Colleague::name)
                    .orElse("");
            name = known;
        }
        return known;
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
        return viewers.signedIn()
                .map(Viewer::agencyId)
                .flatMap(agencies::find)
                .map(Agency::name)
                .orElse("");
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
        external.redirect(external.getRequestContextPath() + "/signed-out.xhtml");
    }
}
