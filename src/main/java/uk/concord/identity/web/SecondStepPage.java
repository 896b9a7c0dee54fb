package uk.concord.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.credential.CallerAddresses;
import uk.concord.credential.SignInCookie;
import uk.concord.credential.SignInToken;
import uk.concord.identity.SecondStep;
import uk.concord.identity.SigningIn;
import uk.concord.secondfactor.Enrolment;

/** The second step: the code of the device, or first the device itself. Without a first step it leads back there. */
@Named
@RequestScoped
public class SecondStepPage {
    @EJB
    private SecondStep step;

    @EJB
    private SigningIn signingIn;

    @Inject
    private CallerAddresses addresses;

    private String code = "";
    private String back = "";
    private boolean awaited;
    private boolean enrolled;
    private List<String> sheet = List.of();
    private @Nullable Enrolment offer;

    @PostConstruct
    void load() {
        Optional<SignInToken> token = token().filter(signingIn::awaitsSecondStep);
        awaited = token.isPresent();
        token.ifPresent(this::read);
    }

    private void read(SignInToken token) {
        enrolled = step.isEnrolled(token);
        offer = enrolled ? null : step.offer(token);
    }

    public void enter() throws IOException {
        if (isTooLate()) {
            return;
        }
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        SignInToken whole = step.enter(present(), addresses.of(request()), code);
        external.invalidateSession();
        SignInCookie.set((HttpServletResponse) external.getResponse(), whole);
        external.redirect(external.getRequestContextPath() + WayBack.safe(back));
    }

    public void enrol() {
        if (isTooLate()) {
            return;
        }
        sheet = step.enrol(present(), code);
        code = "";
        load();
    }

    /** Looked too long for the device: the page says so, and where to begin again. */
    private boolean isTooLate() {
        return token().filter(signingIn::awaitsSecondStep).isEmpty();
    }

    private SignInToken present() {
        return token().orElse(new SignInToken(""));
    }

    private static Optional<SignInToken> token() {
        return SignInCookie.read(request());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public boolean isAwaited() {
        return awaited;
    }

    public boolean isEnrolled() {
        return enrolled;
    }

    public List<String> getSheet() {
        return sheet;
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

    public String getBack() {
        return back;
    }

    public void setBack(@Nullable String back) {
        this.back = back == null ? "" : back;
    }
}
