package uk.concord.credential;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody signed in with, in words by which they know it again. */
public record Device(String name) {
    public static final Device UNKNOWN = new Device("Unknown device");

    private static final Map<String, String> BROWSERS =
            inOrder("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Windows", "Windows", "Mac OS", "Mac", "Linux",
            "Linux");

    /** Reads what the browser says of itself; only words of our own are kept. */
    public static Device of(@Nullable String userAgent) {
        if (userAgent == null) {
            return UNKNOWN;
        }
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        if (browser.isEmpty() && system.isEmpty()) {
            return UNKNOWN;
        }
        String what = browser.isEmpty() ? "Browser" : browser;
        return new Device(system.isEmpty() ? what : what + " on " + system);
    }

    private static String first(Map<String, String> signs, String text) {
        return signs.entrySet().stream()
                .filter(sign -> text.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> signs = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            signs.put(pairs[at], pairs[at + 1]);
        }
        return signs;
    }
}
