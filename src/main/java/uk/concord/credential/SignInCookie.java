package uk.concord.credential;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that carries the token: bound to this host, never readable by scripts, never sent from elsewhere. */
public final class SignInCookie {
    private static final String NAME = "__Host-concord";

    private SignInCookie() {}

    public static Optional<SignInToken> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(cookie -> new SignInToken(cookie.getValue()))
                        .findFirst();
    }

    public static void set(HttpServletResponse response, SignInToken token) {
        response.addCookie(cookie(token.text(), -1));
    }

    public static void clear(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private static Cookie cookie(String value, int maxAge) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setMaxAge(maxAge);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
