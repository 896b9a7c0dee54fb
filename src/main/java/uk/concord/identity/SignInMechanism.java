package uk.concord.identity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.kernel.AnswerHeaders;

/**
 * Recognises a sign-in by the cookie on each request and tells the container: no node remembers anything, so any node
 * serves anyone, and an ended sign-in or a closed account acts on the next request.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    /** The one container role: signed in. What a person may do is decided by permission, not here. */
    public static final String MEMBER = "member";

    private static final String OWNER = "concord.owner";

    @EJB
    private SigningIn signingIn;

    @Inject
    private RequestSignIn request;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest http, HttpServletResponse response, HttpMessageContext context) {
        AnswerHeaders.write(response); // what is answered here has passed no filter
        Optional<Badge> badge = SignInCookie.read(http).flatMap(signingIn::resume);
        if (badge.isPresent()) {
            UUID account = badge.get().accountId();
            request.found(badge.get());
            dropViewsOfAnother(http, account);
            return context.notifyContainerAboutLogin(account.toString(), Set.of(MEMBER));
        }
        return context.isProtected() ? askToSignIn(http, response) : context.doNothing();
    }

    /** A shared computer: whoever signs in next finds no view of the one before. */
    private static void dropViewsOfAnother(HttpServletRequest http, UUID account) {
        HttpSession session = http.getSession(false);
        if (session == null) {
            return;
        }
        Object owner = session.getAttribute(OWNER);
        if (owner == null) {
            session.setAttribute(OWNER, account);
        } else if (!owner.equals(account)) {
            session.invalidate();
        }
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest http, HttpServletResponse response) {
        try {
            if (http.getRequestURI().startsWith(http.getContextPath() + "/api/")) {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else if ("partial/ajax".equals(http.getHeader("Faces-Request"))) {
                redirectPartially(response, signInAddress(http));
            } else {
                AnswerHeaders.leadTo(response, signInAddress(http));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static void redirectPartially(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;") + "\"/></partial-response>");
    }

    private static String signInAddress(HttpServletRequest http) {
        String address = http.getContextPath() + "/sign-in.xhtml";
        String path = http.getRequestURI().substring(http.getContextPath().length());
        if (path.length() < 2) {
            return address;
        }
        String back = http.getQueryString() == null ? path : path + '?' + http.getQueryString();
        String expired = SignInCookie.read(http).isPresent() ? "&expired=true" : "";
        return address + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8) + expired;
    }
}
