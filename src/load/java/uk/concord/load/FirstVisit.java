package uk.concord.load;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser fetches when somebody comes for the first time: a page, and all that it and its sheets refer to. */
final class FirstVisit {
    private static final Pattern FETCHED = Pattern.compile(
            "(?:<link[^>]+rel=\"(?:stylesheet|icon|preload)\"[^>]*href|<script[^>]+src|<img[^>]+src|<use[^>]+href)=\"([^\"#]+)");
    private static final Pattern LINK_FIRST =
            Pattern.compile("<link[^>]+href=\"([^\"#]+)\"[^>]*rel=\"(?:stylesheet|icon|preload)\"");
    private static final Pattern IN_SHEET = Pattern.compile("url\\([\"']?(?!data:)([^\"')#]+)");

    private final Visitor visitor;
    private final Set<String> fetched = new LinkedHashSet<>();
    private long bytes;

    FirstVisit(Visitor visitor) {
        this.visitor = visitor;
    }

    /** All bytes of it, as they come over the line. */
    long bytes(String page) {
        Visitor.Answer answer = visitor.get(page);
        bytes += answer.sent().length;
        follow(FETCHED, answer.text());
        follow(LINK_FIRST, answer.text());
        return bytes;
    }

    private void follow(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            String address = found.group(1).replace("&amp;", "&");
            if (fetched.add(address)) {
                Visitor.Answer answer = visitor.get(address);
                bytes += answer.sent().length;
                if (address.contains(".css")) {
                    follow(IN_SHEET, answer.text());
                }
            }
        }
    }
}
