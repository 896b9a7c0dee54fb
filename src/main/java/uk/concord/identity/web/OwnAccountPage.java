package uk.concord.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.credential.CallerAddresses;
import uk.concord.credential.OpenSignIn;
import uk.concord.credential.SignInCookie;
import uk.concord.credential.SignInToken;
import uk.concord.identity.OwnAccount;
import uk.concord.identity.OwnSecondFactor;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.NotFound;

/** One's own account: where one is signed in, the password, and how the second factor stands. */
@Named
@RequestScoped
public class OwnAccountPage {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);

    @EJB
    private OwnAccount account;

    @EJB
    private OwnSecondFactor factor;

    @Inject
    private CallerAddresses addresses;

    private String present = "";
    private String password = "";
    private List<OpenSignIn> signIns = List.of();
    private OwnSecondFactor.@Nullable Standing standing;

    @PostConstruct
    void load() {
        signIns = account.signIns(token());
        standing = factor.standing();
    }

    public void changePassword() {
        account.changePassword(token(), new OwnAccount.PasswordChange(present, password, addresses.of(request())));
        say("Password changed. You are signed out everywhere else.");
    }

    public void end(UUID signIn) {
        account.end(signIn);
        say("Signed out there.");
    }

    public void endOthers() {
        account.endOthers(token());
        say("You are signed out everywhere else.");
    }

    public String when(Instant at) {
        return WHEN.format(at.atZone(ClockSource.LONDON));
    }

    private void say(String done) {
        load();
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(done));
    }

    private static SignInToken token() {
        return SignInCookie.read(request()).orElseThrow(NotFound::new);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public List<OpenSignIn> getSignIns() {
        return signIns;
    }

    public boolean isElsewhere() {
        return signIns.size() > 1;
    }

    public OwnSecondFactor.@Nullable Standing getStanding() {
        return standing;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(@Nullable String present) {
        this.present = present == null ? "" : present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
