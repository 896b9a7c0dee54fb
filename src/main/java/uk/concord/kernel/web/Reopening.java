package uk.concord.kernel.web;

import jakarta.servlet.http.HttpServletRequest;

/** The address at which an expired page is opened again, marked so that it says that text is kept. */
final class Reopening {
    static final String MARK = "reopened=1";

    private Reopening() {}

    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || query.isBlank()) {
            return request.getRequestURI() + "?" + MARK;
        }
        return request.getRequestURI() + "?" + (query.contains(MARK) ? query : query + "&" + MARK);
    }
}
