package uk.concord.kernel;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * What every answer carries, whoever writes it: the sign-in before any page, a page, a resource, an interface. A page
 * replaces the policy by one with its nonce.
 */
public final class AnswerHeaders {
    public static final String POLICY = "Content-Security-Policy";
    private static final Map<String, String> FIXED = Map.of(
            POLICY,
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private AnswerHeaders() {}

    public static void write(HttpServletResponse response) {
        FIXED.forEach(response::setHeader);
    }

    /**
     * Leads on by a path of this host. The container would make a whole address of it, with the host and the scheme that
     * the request claims; behind the proxy that scheme is the wrong one.
     */
    public static void leadTo(HttpServletResponse response, String path) {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", path);
        response.setContentLength(0);
    }
}
