package uk.concord.browser;

import com.microsoft.playwright.Page;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the address of a page, and addresses that lead nowhere. */
final class Address {
    private static final Pattern ID = Pattern.compile("[?&]id=([0-9a-f-]{36})");
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Address() {}

    static String id(Page page) {
        return id(page.url());
    }

    static String id(String address) {
        Matcher found = ID.matcher(address);
        if (!found.find()) {
            throw new AssertionError("No id in " + address);
        }
        return found.group(1);
    }

    static String ofNothing() {
        return UUID.randomUUID().toString();
    }
}
