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
import uk.concord.kernel.AnswerHeaders;

/** What every answer carries. Pages replace the policy by one with a nonce; nothing but a versioned resource is kept. */
@WebFilter(
        filterName = "security-headers",
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders implements Filter {
    private static final String CACHING = "Cache-Control";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse plain = (HttpServletResponse) response;
        AnswerHeaders.write(plain);
        if (isVersioned((HttpServletRequest) request)) {
            plain.setHeader(CACHING, "public, max-age=31536000, immutable");
        }
        HttpServletResponse answer = new Settled(plain);
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
        public void sendRedirect(String location) throws IOException {
            if (location.startsWith("/")) {
                AnswerHeaders.leadTo(this, location);
                flushBuffer();
            } else {
                super.sendRedirect(location);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            if (!CACHING.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (AnswerHeaders.POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else if (!CACHING.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
