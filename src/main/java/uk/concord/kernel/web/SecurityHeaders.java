package uk.concord.kernel.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** What every answer carries. Pages replace the policy by one with a nonce; nothing but a versioned resource is kept. */
@WebFilter(
        filterName = "security-headers",
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders implements Filter {
    static final String POLICY = "Content-Security-Policy";
    private static final String CACHING = "Cache-Control";
    private static final String NOTHING_FOREIGN = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "script-src 'self'";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean kept = isVersioned((HttpServletRequest) request);
        ((HttpServletResponse) response).setHeader(CACHING, kept ? "public, max-age=31536000, immutable" : "no-store");
        HttpServletResponse answer = new Settled((HttpServletResponse) response);
        answer.setHeader(POLICY, NOTHING_FOREIGN);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        chain.doFilter(failed ? new PlainGet((HttpServletRequest) request) : request, answer);
    }

    private static boolean isVersioned(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && request.getServletPath().startsWith(RESOURCES)
                && request.getParameter(VersionedResources.PARAMETER) != null;
    }

    /**
     * Two policies on one answer would both hold, and the second could not loosen the first: the last one wins. How long
     * an answer is kept is not for those behind this filter to say.
     */
    private static final class Settled extends HttpServletResponseWrapper {

        Settled(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!CACHING.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else if (!CACHING.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
