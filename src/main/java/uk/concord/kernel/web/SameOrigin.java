package uk.concord.kernel.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.AnswerHeaders;

/**
 * Refuses what another site makes a browser send: every unsafe request must come from our own pages, and whoever is
 * signed in must send with it what only a page of the same sign-in knows.
 */
@WebFilter(filterName = "same-origin", urlPatterns = "/*", asyncSupported = true)
public class SameOrigin implements Filter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String VIEW = "jakarta.faces.ViewState";
    private static final String OF_NO_SESSION = "stateless";
    private static final String LEAVING = "/signed-out.xhtml"; // opened again it would say what is not so
    private static final int TAKEN = 0;
    private static final long LONGEST_TEXT = 1_048_576;
    private static final long LONGEST_FORM = 22_020_096; // a file of 20 MiB and what is typed beside it

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (isInterface(asked)) {
            // A page whose sign-in was renewed in another tab learns the new token here and sends again.
            OwnToken.of(asked).ifPresent(token -> answer.setHeader(OwnToken.HEADER, token));
        }
        int refusal = SAFE.contains(asked.getMethod()) ? TAKEN : refusal(asked);
        if (refusal == TAKEN) {
            chain.doFilter(request, response);
        } else if (refusal == HttpServletResponse.SC_FORBIDDEN && isOfAnEarlierSignIn(asked)) {
            AnswerHeaders.leadTo(answer, Reopening.address(asked));
        } else {
            answer.sendError(refusal);
        }
    }

    private static int refusal(HttpServletRequest request) throws IOException {
        if (!isFromHere(request)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (isTooLong(request)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        try {
            return isOurs(request) ? TAKEN : HttpServletResponse.SC_FORBIDDEN;
        } catch (IllegalStateException tooLarge) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (ServletException unreadable) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    /** A browser tells the site, or at least the origin; a client that tells neither carries no victim's cookie. */
    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || isOwnHost(origin, request.getHeader("Host"));
    }

    private static boolean isOwnHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isOurs(HttpServletRequest request) throws IOException, ServletException {
        Optional<String> own = OwnToken.of(request);
        if (!isInterface(request)) {
            read(request);
        }
        return own.isEmpty()
                || OwnToken.isSame(own.get(), request.getHeader(OwnToken.HEADER))
                || (!isInterface(request) && isOurForm(own.get(), request));
    }

    private static boolean isOurForm(String own, HttpServletRequest request) {
        return OwnToken.isSame(own, request.getParameter(OwnToken.FIELD)) || namesItsView(request.getParameter(VIEW));
    }

    /** A page from before a new sign-in does nothing, but its text is kept: it is opened again at its address. */
    private static boolean isOfAnEarlierSignIn(HttpServletRequest request) {
        return isFromHere(request)
                && !isInterface(request)
                && !LEAVING.equals(request.getServletPath())
                && request.getParameter(OwnToken.FIELD) != null;
    }

    /** Faces finds the view in the session of whoever asks, or opens the page again: its id is a token as well. */
    private static boolean namesItsView(@Nullable String view) {
        return view != null && !view.isEmpty() && !OF_NO_SESSION.equals(view);
    }

    /** The body is read here, so that one that is too large or broken is refused as such, and not by a failing page. */
    private static void read(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            request.getParts();
        }
        request.getParameterMap();
    }

    /** By what it says of its length, before any of it is read; a text to keep, which is read whole, must say it. */
    private static boolean isTooLong(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean text = isInterface(request);
        return length > (text ? LONGEST_TEXT : LONGEST_FORM)
                || (text && request.getHeader("Transfer-Encoding") != null);
    }

    private static boolean isInterface(HttpServletRequest request) {
        return request.getServletPath().equals("/api");
    }
}
