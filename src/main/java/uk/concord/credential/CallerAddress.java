package uk.concord.credential;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The network address that a request came from, as the tries of one place are counted. */
public record CallerAddress(String text) {
    private static final Pattern PLAIN = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    /** Within the portal's own machine, such as a rehearsal. */
    public static final CallerAddress WITHIN = new CallerAddress("within");

    /**
     * The address of a request. What a header says counts only when the request comes from our own proxy, and of it only
     * the last part, which that proxy wrote itself: all before it may be invented.
     */
    static CallerAddress of(String remote, @Nullable String forwarded, Set<String> proxies) {
        if (forwarded == null || !proxies.contains(remote)) {
            return new CallerAddress(network(remote));
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return new CallerAddress(network(PLAIN.matcher(last).matches() ? last : remote));
    }

    /** Of the longer kind of address one customer holds a whole network: its first four groups. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] halves = address.split("::", 2);
        String[] groups = Arrays.copyOf(halves[0].split(":"), 4);
        StringBuilder network = new StringBuilder();
        for (String group : groups) {
            network.append(group == null || group.isEmpty() ? "0" : group.replaceFirst("^0+(?=.)", ""))
                    .append(':');
        }
        return network.toString();
    }
}
