package uk.concord.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a request was written by a page of the same sign-in: made from its cookie, which no script and no other
 * site can read, so that any node can check it. Forms carry it in {@code own}, scripts in {@code X-Concord}.
 */
@Named("own")
@RequestScoped
public class OwnToken {
    static final String FIELD = "own";
    static final String HEADER = "X-Concord";
    private static final String COOKIE = "__Host-concord";

    @Inject
    private HttpServletRequest request;

    /** For the page; empty when nobody is signed in. */
    public String getToken() {
        return of(request).orElse("");
    }

    static Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(cookie -> derived(cookie.getValue()))
                        .findFirst();
    }

    /** Takes as long for a near miss as for a far one. */
    static boolean isSame(String token, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives away nothing of the cookie, nor of the hash of it that stands in the database. */
    private static String derived(String cookie) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(("concord page of " + cookie).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 18));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing", missing);
        }
    }
}
