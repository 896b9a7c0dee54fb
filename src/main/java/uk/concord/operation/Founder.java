package uk.concord.operation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who administers first: {@code Robin Sample <robin@council.example>, Example Council}. */
record Founder(String name, String email, String agency) {
    private static final Pattern SETTING = Pattern.compile(
            "\\s*([^<>,]{2,100}?)\\s*<\\s*([^<>@\\s]+@[^<>@\\s]+\\.[^<>@\\s]+)\\s*>\\s*,\\s*([^<>]{2,60}?)\\s*");

    static Founder from(String setting) {
        Matcher parts = SETTING.matcher(setting);
        if (!parts.matches()) {
            throw new IllegalStateException("concord.first-administrator must be a name, an address between < and >, a"
                    + " comma and the agency: Robin Sample <robin@council.example>, Example Council");
        }
        return new Founder(parts.group(1), parts.group(2).toLowerCase(Locale.ROOT), parts.group(3));
    }

    /** The domain of the agency's addresses. */
    String domain() {
        return email.substring(email.indexOf('@') + 1);
    }
}
